package org.waqai.annotate.ner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinearChainTest {
  private static final List<String> LABELS = List.of("B-PER", "I-PER", "O");
  private static final double[] OUT = {-1, -1, 1};
  private static final double[] NAME = {2, 1.9, 0};

  private final LinearChain chain =
      new LinearChain(LABELS, new float[][] {{-1, 1, 0}, {-1, 1, 0}, {0, -9, 0}});

  @Test
  void weighsWordsAgainstNeighbouringLabels() {
    assertEquals(
        List.of("O", "B-PER", "I-PER", "O"), chain.best(new double[][] {OUT, NAME, NAME, OUT}));
    assertEquals(List.of(), chain.best(new double[0][]));
  }

  @Test
  void givesProbabilitiesOfAllLabelings() {
    LinearChain two = new LinearChain(List.of("B-PER", "O"), new float[][] {{0, 1}, {0, 0}});
    double[][] found = two.probabilities(new double[][] {{1, 0}, {0, 2}});

    // By hand: the sums of exp(score) over the four labelings of two words.
    double bothNames = Math.exp(1);
    double nameThenNone = Math.exp(1 + 1 + 2);
    double noneThenName = 1;
    double none = Math.exp(2);
    double all = bothNames + nameThenNone + noneThenName + none;
    double first = (bothNames + nameThenNone) / all;
    double second = (bothNames + noneThenName) / all;
    assertArrayEquals(new double[] {first, 1 - first}, found[0], 1e-9);
    assertArrayEquals(new double[] {second, 1 - second}, found[1], 1e-9);
  }
}
