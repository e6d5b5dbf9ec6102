package org.waqai.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.waqai.rules.RuleBook;
import org.waqai.seeds.Seeds;
import org.waqai.text.Annotations;

class MistakenTagsTest {
  private static final RuleBook RULES = RuleBook.load(Seeds.bundled());

  @Test
  void takesTheEndingOfAFeminineForThatOfAVerb() {
    assertEquals("VBD", mended(1, "قالت/VBD اقتحمت/NN القوات/DTNNS القرية/DTNN ./PUNC"));
    assertEquals("VBD", mended(2, "القذائف/DTNNS التي/WP استهدفت+هم/NN+PRP ليلا/NN ./PUNC"));
  }

  @Test
  void leavesWhatAPrepositionGovernsANoun() {
    assertEquals("NN", mended(1, "قرب/NN اقتحمت/NN القوات/DTNNS القرية/DTNN ./PUNC"));
    assertEquals("VBD", mended(1, "قرب+ه/NN+PRP اقتحمت/NN القوات/DTNNS القرية/DTNN ./PUNC"));
  }

  @Test
  void leavesANounBeforeAPronounThatIsSpelledAsAVerb() {
    assertEquals("NN", mended(1, "رفض/VBD سيطرت+هم/NN+PRP علي+ها/IN+PRP ./PUNC"));
    assertEquals("NN", mended(1, "رفض/VBD استضافت+هم/NN+PRP أمس/NN ./PUNC"));
    assertEquals("NN", mended(1, "رفض/VBD ادانت+هم/NN+PRP أمس/NN ./PUNC"));
    assertEquals("NN", mended(1, "رفض/VBD إدانت+هم/NN+PRP أمس/NN ./PUNC"));
  }

  @Test
  void takesAnActAfterWhoAnnouncesItForANoun() {
    assertEquals("NN", mended(2, "أعلنت/VBD البحرين/DTNNP قطع/VBD علاقات+ها/NNS+PRP ./PUNC"));
    assertEquals("NN", mended(3, "أعلنت/VBD وزارة/NN الداخلية/DTNN منع/VBD التظاهر/DTNN ./PUNC"));
  }

  @Test
  void leavesAVerbWithoutSuchAnAnnouncementAVerb() {
    assertEquals("VBD", mended(2, "وصلت/VBD البحرين/DTNNP قطع/VBD علاقات+ها/NNS+PRP ./PUNC"));
    assertEquals("VBD", mended(1, "أعلنت/VBD قطع/VBD علاقات+ها/NNS+PRP ./PUNC"));
    assertEquals(
        "VBD", mended(4, "أعلنت/VBD البحرين/DTNNP في/IN بيان/NN قطع/VBD علاقات+ها/NNS+PRP ./PUNC"));
  }

  private static String mended(int word, String words) {
    return MistakenTags.mend(Annotations.tagged(words), RULES).word(word).stemTag();
  }

  @Test
  void takesAnActAfterADefiniteSubjectForAVerb() {
    String said = "قالت/VBD سانا/NNP إن/IN ";
    String after = " مساء/NN السبت/DTNN مطار/NN المزة/DTNNP ./PUNC";
    assertEquals("VBD", mended(5, said + "الطيران/DTNN الإسرائيلي/DTJJ قصف/NN" + after));
    assertEquals("NN", mended(4, said + "طيران/NN قصف/NN" + after));
    assertEquals(
        "NN", mended(4, said + "الهجوم/DTNN قصف/NN إسرائيلي/JJ عنيف/JJ علي/IN البلدة/DTNN ./PUNC"));
  }

  @Test
  void takesAnActThatOpensAClauseForAVerb() {
    String killed = "قتل/VBN أربعة/CD ";
    assertEquals("VBD", mended(3, killed + "عندما/NN فتح/NN مسلح/JJ النار/DTNN ليلا/NN ./PUNC"));
    assertEquals("NN", mended(3, killed + "بعد/NN فتح/NN مسلح/JJ النار/DTNN ليلا/NN ./PUNC"));
  }
}
