package org.waqai.annotate.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrainedChainTest {

  @Test
  void findsDoubtfulNamesWithAMargin() {
    TrainedChain chain =
        new TrainedChain(
            new LinearChain(List.of("B-PER", "O"), new float[][] {{0, 0}, {0, 0}}), Map.of());
    double[][] scores = {{0, 5}, {1, 1.5}, {0, 5}};

    assertEquals(List.of("O", "O", "O"), chain.chain().best(scores));
    assertEquals(List.of("O", "B-PER", "O"), chain.againstOutside(0.6f).chain().best(scores));
  }
}
