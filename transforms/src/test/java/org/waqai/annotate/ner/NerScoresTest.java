package org.waqai.annotate.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NerScoresTest {

  @Test
  void countsAnEntityOnlyWithItsExactWordsAndLabel() {
    NerScores scores = new NerScores();
    scores.add(
        List.of("B-PER", "I-PER", "O", "B-LOC", "O", "B-ORG", "O"),
        List.of("B-PER", "O", "O", "B-LOC", "O", "B-LOC", "B-MISC"));

    assertEquals(1 / 4.0, scores.precision(), 1e-9);
    assertEquals(1 / 3.0, scores.recall(), 1e-9);
    assertEquals(2 / 7.0, scores.f1(), 1e-9);
    assertTrue(scores.table().contains("LOC    0.5000  1.0000  0.6667       1"), scores.table());
  }

  @Test
  void addsUp() {
    NerScores one = new NerScores();
    one.add(List.of("B-PER", "O"), List.of("B-PER", "O"));
    NerScores two = new NerScores();
    two.add(List.of("B-PER", "O"), List.of("O", "O"));
    one.add(two);
    assertEquals(1, one.precision(), 1e-9);
    assertEquals(0.5, one.recall(), 1e-9);
  }

  @Test
  void isZeroForNothing() {
    assertEquals(0, new NerScores().f1());
    assertEquals(0, new NerScores().precision());
  }
}
