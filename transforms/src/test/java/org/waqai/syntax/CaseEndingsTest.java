package org.waqai.syntax;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.waqai.text.Annotations;
import org.waqai.text.Word;

class CaseEndingsTest {

  @Test
  void tellsTheAlefOfTheAccusativeFromThatOfNames() {
    assertTrue(CaseEndings.isAccusative("رجلا"));
    assertFalse(CaseEndings.isAccusative("سوريا"));
    assertFalse(CaseEndings.isAccusative("رجل"));
  }

  @Test
  void takesTheNounOfPluralsAndDualsForTheFreeState() {
    assertTrue(CaseEndings.isFree(word("مسلحون/NNS")));
    assertTrue(CaseEndings.isFree(word("مسلحين/NNS")));
    assertTrue(CaseEndings.isFree(word("جنديان/NNS")));
    assertFalse(CaseEndings.isFree(word("مسلحو/NNS")));
    assertFalse(CaseEndings.isFree(word("طالبان/NNP"))); // no dual, whatever its ending
  }

  @Test
  void readsADualBeforeADefiniteNounAsAnnexed() {
    assertTrue(CaseEndings.isConstructDual(word("بلدتا/NNS"), word("حلب/NNP")));
    assertFalse(CaseEndings.isConstructDual(word("بلدتا/NNS"), word("كبيرة/JJ")));
  }

  @Test
  void keepsPluralsOfSubjectAndObjectApart() {
    assertTrue(CaseEndings.arePluralsApart(word("مسلحون/NNS"), word("مدنيين/NNS")));
    assertFalse(CaseEndings.arePluralsApart(word("مسلحون/NNS"), word("مجهولون/NNS")));
  }

  @Test
  void findsTheEndingOfAPluralAgainOnItsParticiple() {
    assertTrue(CaseEndings.isSame("مسلحون", "مجهولون"));
    assertFalse(CaseEndings.isSame("مسلحون", "مدنيين"));
    assertFalse(CaseEndings.isSame("رجلا", "مسلحا"));
  }

  private static Word word(String tagged) {
    return Annotations.tagged(tagged).word(0);
  }
}
