package org.waqai.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.text.ArabicFold;

class NounFormsTest {

  @ParameterizedTest
  @CsvSource({
    "هجوم, هجوما",
    "هجوم, هجومان",
    "هجوم, هجومين",
    "غارة, غارتين",
    "غارة, غارتان",
    "غارة, غارت",
  })
  void inflectsASingular(String noun, String form) {
    Set<String> forms = NounForms.of(noun);
    assertTrue(forms.contains(ArabicFold.fold(form)), () -> form + " not in " + forms);
  }

  @Test
  void leavesSoundPluralsAlone() {
    assertEquals(Set.of("هجمات"), NounForms.of("هجمات"));
  }

  @Test
  void leavesAbbreviationsAlone() {
    assertEquals(Set.of("كم"), NounForms.of("كم"));
  }
}
