package org.waqai.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waqai.syntax.WordKeys;
import org.waqai.text.Annotations;

class CaseFormsTest {
  private static final int ONE = 1;
  private static final int TWO = 2;

  private final CaseForms forms =
      new CaseForms(WordKeys.of(Annotations.plain("خبر\nصحفيا شرطيين", LocalDate.of(2020, 6, 15))));

  @Test
  void leavesOutTheAlefOfTheAccusative() {
    assertEquals(Set.of("صحفيا", "صحفي"), forms.of(ONE));
    assertEquals(Set.of("شرطيين"), forms.of(TWO));
  }

  @Test
  void givesADualTheEndingOfTheOtherCase() {
    assertEquals(Set.of("شرطيين", "شرطيان"), forms.ofDual(TWO));
    assertEquals(forms.of(ONE), forms.ofDual(ONE));
  }

  @Test
  void takesNoRootForADual() {
    assertTrue(CaseForms.endsAsDual("شرطيان"));
    assertFalse(CaseForms.endsAsDual("دين"));
    assertFalse(CaseForms.endsAsDual("شرطي"));
  }
}
