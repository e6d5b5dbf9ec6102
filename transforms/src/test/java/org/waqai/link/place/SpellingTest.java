package org.waqai.link.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "الرقّة, رقه",
    "الـــرقة, رقه",
    "إدلب, ادلب",
    "أُمّ قصر, ام قصر",
    "دير  الزور, دير زور",
    "سيستان-بلوشستان, سيستان بلوشستان",
    "لشکرگاه, لشكركاه",
    "پیشاور, بيشاور",
    "ال, ال",
  })
  void keysForgiveSpelling(String name, String key) {
    assertEquals(key, Spelling.key(Spelling.exact(name)));
  }

  @Test
  void exactSpellingKeepsTheArticle() {
    assertEquals("الرقه", Spelling.exact("الرَّقَّة"));
    assertNotEquals(Spelling.exact("الباب"), Spelling.exact("باب"));
  }

  @Test
  void skeletonsKeepConsonants() {
    assertEquals(Spelling.skeleton("سديره"), Spelling.skeleton("اسديره"));
    assertEquals("", Spelling.skeleton("اوه"));
  }
}
