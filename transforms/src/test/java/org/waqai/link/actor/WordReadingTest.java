package org.waqai.link.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordReadingTest {
  private static List<String> keys(String folded) {
    return WordReading.of(folded).stream().map(WordReading::key).toList();
  }

  @Test
  void takesConjunctionAndPrepositionOff() {
    assertEquals(List.of("وبالجيش", "بالجيش", "الجيش"), keys("وبالجيش"));
  }

  @Test
  void writesTheContractedArticleOut() {
    WordReading last = WordReading.of("للشرطه").get(1);
    assertEquals("الشرطه", last.key());
    assertEquals(WordReading.LAM, last.preposition());
    assertEquals(0, last.offset());
  }

  @Test
  void leavesShortWordsWhole() {
    assertEquals(List.of("لن"), keys("لن"));
    assertEquals(List.of("وفي", "في"), keys("وفي"));
  }

  @Test
  void tellsTheArticleFromAWordThatBeginsLikeIt() {
    assertTrue(WordReading.isDefinite("الجيش"));
    assertEquals("جيش", WordReading.bare("الجيش"));
    assertEquals("الم", WordReading.bare("الم"));
  }

  @Test
  void readsTwoLettersLamForThreeBeforeAWordThatBeginsWithOne() {
    assertTrue(keys("للاجيين").contains("اللاجيين"));
    assertTrue(keys("وللجنه").contains("اللجنه"));
  }
}
