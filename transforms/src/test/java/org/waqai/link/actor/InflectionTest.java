package org.waqai.link.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InflectionTest {
  @Test
  void writesTheSoundForms() {
    assertTrue(
        Inflection.sound("مقاتل")
            .containsAll(List.of("مقاتل", "مقاتلون", "مقاتلين", "مقاتلو", "مقاتلي", "مقاتله")));
  }

  @Test
  void writesTheDualOfASingularOnly() {
    assertEquals(Set.of("جنديان", "جنديين"), Inflection.dual("جندي"));
    assertEquals(Set.of(), Inflection.dual("رجل دين"));
    assertEquals(Set.of(), Inflection.dual("مسلح+"));
  }

  @Test
  void makesPhrasesDefinite() {
    assertEquals(
        Set.of("قوات خاصه", "القوات الخاصه", "قوات الخاصه"), Inflection.definite("قوات خاصه"));
  }

  @Test
  void knowsTheSoundPlural() {
    assertTrue(Inflection.isSoundPlural("مسلحون"));
    assertTrue(Inflection.isSoundPlural("المسلحين"));
    assertFalse(Inflection.isSoundPlural("جنود"));
  }
}
