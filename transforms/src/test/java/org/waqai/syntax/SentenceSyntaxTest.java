package org.waqai.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waqai.rules.Grammar;
import org.waqai.rules.RuleBook;
import org.waqai.seeds.Seeds;
import org.waqai.syntax.NounFrame.Function;
import org.waqai.text.AnnotatedText;
import org.waqai.text.Annotations;
import org.waqai.text.CharSpan;
import org.waqai.text.WordSpan;

class SentenceSyntaxTest {
  private static final Grammar GRAMMAR = RuleBook.load(Seeds.bundled()).grammar();

  private AnnotatedText text;
  private SentenceSyntax syntax;

  @Test
  void findsSubjectAndObjectAfterTheVerb() {
    parse("قتل/VBD الجيش/DTNN السوري/DTJJ خمسة/CD مسلحين/NNS في/IN حلب/NNP ./PUNC", "خمسة");

    VerbFrame verb = syntax.verb(0);
    assertEquals("الجيش السوري", phrase(verb.subject()));
    assertEquals("خمسة مسلحين", phrase(verb.object()));
    assertEquals(List.of("في"), verb.complements().stream().map(Chunk::marker).toList());
  }

  @Test
  void findsTheSubjectBeforeTheVerbInHeadlinesAndAfterThat() {
    parse("قال/VBD إن/IN طالبان/NNP هاجمت/VBD نقطتي/NNS تفتيش/NN ./PUNC");

    VerbFrame verb = syntax.verb(3);
    assertEquals("طالبان", phrase(verb.subject()));
    assertEquals("نقطتي تفتيش", phrase(verb.object()));
  }

  @Test
  void takesWhatOnlyAnObjectCanBeForTheObjectOfAJoinedVerb() {
    parse("استدعت/VBD الوزارة/DTNN السفير/DTNN و+طردت/CC+VBD موظفين/NNS ./PUNC");
    assertEquals("الوزارة", phrase(syntax.verb(3).subject()));
    assertEquals("موظفين", phrase(syntax.verb(3).object()));

    parse("داهم/VBD الجيش/DTNN القرية/DTNN و+اعتقل/CC+VBD خمسة/CD رجال/NN ./PUNC", "خمسة");
    assertEquals("الجيش", phrase(syntax.verb(3).subject()));
    assertEquals("خمسة رجال", phrase(syntax.verb(3).object()));

    parse("نشرت/VBD الحكومة/DTNN قوات/NNS و+فرضت/CC+VBD حظر/NN ./PUNC");
    assertEquals("الحكومة", phrase(syntax.verb(3).subject()));
    assertEquals("حظر", phrase(syntax.verb(3).object()));
  }

  @Test
  void takesAPluralInTheNominativeForTheSubject() {
    parse("طالب/VBD الوزير/DTNN و+اتهم/CC+VBD المحتجون/DTNNS ب+التخريب/IN+DTNN ./PUNC");
    assertEquals("المحتجون", phrase(syntax.verb(2).subject()));
  }

  @Test
  void takesWhatCanBeStruckForTheSubjectBeforeAnObjectInTheAccusative() {
    parse("استهدفت/VBD طائرات/NNS حربية/JJ مخيما/NN في/IN إدلب/NNP ./PUNC");
    assertEquals("طائرات حربية", phrase(syntax.verb(0).subject()));
    assertEquals("مخيما", phrase(syntax.verb(0).object()));
  }

  @Test
  void findsTheSubjectOfTheVerbAfterWhatOpensTheSentence() {
    parse(
        "خلال/IN زيارة/NN إلى/IN بغداد/NNP قال/VBD الوزير/DTNN إن/IN الحدود/DTNNS آمنة/JJ ./PUNC");

    assertEquals("الوزير", phrase(syntax.subjectOfVerbAfter(1, /* pronoun= */ false)));
  }

  @Test
  void findsTheObjectAfterASubjectWithTwoAdjectives() {
    parse("قصفت/VBD القوات/DTNNS السورية/DTJJ و+الروسية/CC+DTJJ مواقع/NN ب+إدلب/IN+NNP ./PUNC");

    assertEquals("القوات السورية", phrase(syntax.verb(0).subject()));
    assertEquals("مواقع", phrase(syntax.verb(0).object()));
  }

  @Test
  void findsTheObjectBeyondWhatDescribesTheSubject() {
    parse("قاد/VBD رجل/NN يدعى/VBN سامي/NNP شاحنة/NN في/IN شارع/NN ./PUNC");
    assertEquals("رجل", phrase(syntax.verb(0).subject()));
    assertEquals("شاحنة", phrase(syntax.verb(0).object()));

    parse("دمرت/VBD غارات/NNS شنت+ها/VBD+PRP روسيا/NNP ،/PUNC مركز/NN أبحاث/NN ./PUNC");
    assertEquals("غارات", phrase(syntax.verb(0).subject()));
    assertEquals("مركز أبحاث", phrase(syntax.verb(0).object()));
  }

  @Test
  void goesOnAfterHowTheSubjectActs() {
    parse(
        "شن/VBD النظام/DTNN ،/PUNC مدعوما/JJ ب+طيران/IN+NN روسي/JJ ،/PUNC معارك/NN ضد/NN"
            + " الفصائل/DTNNS ./PUNC");
    assertEquals("معارك", phrase(syntax.verb(0).object()));
  }

  @Test
  void takesNoPassiveWhereSubjectAndObjectStandAroundTheVerb() {
    parse("كانت/VBD الكتيبة/DTNN قد/RP نفذت/VBN في/IN حلب/NNP سلسلة/NN هجمات/NNS ./PUNC");
    assertFalse(syntax.verb(3).passive());
    assertEquals("سلسلة هجمات", phrase(syntax.verb(3).object()));
  }

  @Test
  void holdsAPhraseTogetherAroundWordsOfQuantityAndOrder() {
    parse("عمد/VBD الأهالي/DTNN إلى/IN قطع/NN بعض/NOUN_QUANT الطرق/DTNN ./PUNC");
    assertEquals("", phrase(syntax.verb(0).object()));
    assertEquals("بعض الطرق", text.text(syntax.noun(3).genitive().orElseThrow()));

    parse("قتلت/VBD الفرقة/DTNN الرابعة/ADJ_NUM مهاجرا/NN غير/NN شرعي/JJ ./PUNC");
    assertEquals("الفرقة الرابعة", phrase(syntax.verb(0).subject()));
    assertEquals("مهاجرا غير شرعي", phrase(syntax.verb(0).object()));
  }

  @Test
  void givesAJoinedPassiveNoSubjectFromBefore() {
    parse("مقتل/NN خمسة/CD جنود/NN و+أصيب/CC+VBN العشرات/DTNNS ./PUNC", "خمسة");

    assertTrue(syntax.verb(3).passive());
    assertEquals("العشرات", phrase(syntax.verb(3).subject()));
  }

  @Test
  void takesAVerbWithAPronounForNoPassive() {
    parse("المحتجين/DTNNS الذين/WP اعتقل+هم/VBN+PRP النظام/DTNN ./PUNC");

    VerbFrame verb = syntax.verb(2);
    assertFalse(verb.passive());
    assertEquals("النظام", phrase(verb.subject()));
    assertEquals("المحتجين", phrase(verb.object()));
  }

  @Test
  void takesThePhraseOfAPassiveAsItsSubject() {
    parse("قتل/VBN ستة/CD من/IN رجال/NN الشرطة/DTNN ./PUNC", "ستة");

    VerbFrame verb = syntax.verb(0);
    assertTrue(verb.passive());
    assertEquals("ستة من رجال الشرطة", phrase(verb.subject()));
    assertEquals(Optional.empty(), verb.object());
  }

  @Test
  void readsARelativeClauseWithoutPronoun() {
    parse("في/IN هجمات/NNS عنيفة/JJ شنت+ها/VBD+PRP طالبان/NNP ./PUNC");

    VerbFrame verb = syntax.verb(3);
    assertEquals("طالبان", phrase(verb.subject()));
    NounFrame noun = syntax.noun(1);
    assertEquals(List.of(2), noun.adjectives());
    assertEquals(3, noun.clause().orElseThrow().verb());
  }

  @Test
  void givesAConjoinedVerbTheSubjectBeforeIt() {
    parse("هاجم/VBD المسلحون/DTNNS القاعدة/DTNN و+سيطروا/CC+VBD على+ها/IN+PRP ./PUNC");

    assertEquals("المسلحون", phrase(syntax.verb(3).subject()));
  }

  @Test
  void findsTheGenitiveAndTheGovernorOfANoun() {
    parse("شن/VBD متشددون/NNS هجمات/NNS على/IN قوات/NNS الأمن/DTNN ./PUNC");

    NounFrame noun = syntax.noun(2);
    assertEquals(Function.OBJECT, noun.function());
    assertEquals("متشددون", phrase(noun.governor().orElseThrow().subject()));
    assertEquals("قوات الأمن", text.text(noun.complements().get(0).phrase()));
  }

  @Test
  void annexesANumberToTheNounBeforeIt() {
    parse("مقتل/NN خمسة/CD مدنيين/NNS ب+قصف/IN+NN ./PUNC", "خمسة");

    assertEquals("خمسة مدنيين", text.text(syntax.noun(0).genitive().orElseThrow()));
  }

  @Test
  void endsAPhraseAtANounThatStandsAsPreposition() {
    parse("اشتباكات/NNS بين/NN الجيش/DTNN و+المسلحين/CC+DTNNS غرب/NN تعز/NNP ./PUNC");

    assertEquals(
        List.of("", "بين", "غرب", ""), syntax.chunks().stream().map(Chunk::marker).toList());
    assertEquals("الجيش والمسلحين", text.text(syntax.chunks().get(1).phrase()));
  }

  @Test
  void keepsAParticipleWithItsPlural() {
    parse("هاجم/VBD مسلحون/NNS مجهولون/NNS حافلة/NN ./PUNC");

    assertEquals("مسلحون مجهولون", phrase(syntax.verb(0).subject()));
    assertEquals("حافلة", phrase(syntax.verb(0).object()));
  }

  @Test
  void findsTheSubjectThatASentenceLeavesOutInTheOneBefore() {
    parse("قال/VBD مسؤول/NN إن/IN الحركة/DTNN هاجمت/VBD قرية/NN ./PUNC");
    SentenceSyntax before = syntax;
    AnnotatedText textBefore = text;

    parse("و+حذرت/CC+VBD من/IN هجمات/NNS ./PUNC");
    assertEquals(
        Optional.of("الحركة"),
        syntax.subjectLeftOut(0, before).map(chunk -> textBefore.text(chunk.phrase())));
    parse("كما/CC أن+ها/IN+PRP$ حذرت/VBD من/IN هجمات/NNS ./PUNC");
    assertEquals(
        Optional.of("الحركة"),
        syntax.subjectLeftOut(2, before).map(chunk -> textBefore.text(chunk.phrase())));
    parse("و+حذر/CC+VBD من/IN هجمات/NNS ./PUNC");
    assertEquals(
        Optional.of("مسؤول"),
        syntax.subjectLeftOut(0, before).map(chunk -> textBefore.text(chunk.phrase())));
    parse("حذرت/VBD الحركة/DTNN من/IN هجمات/NNS ./PUNC");
    assertEquals(Optional.empty(), syntax.subjectLeftOut(0, before));
  }

  @Test
  void leavesTheSubjectOfWhoSpeaksOut() {
    parse("ندين/VBP هذا/DT الهجوم/DTNN و+نطالب/CC+VBP الحكومة/DTNN ب+التحقيق/IN+DTNN ./PUNC");

    assertEquals(Optional.empty(), syntax.verb(0).subject());
    assertEquals(Optional.empty(), syntax.verb(3).subject());
    assertEquals("الحكومة", phrase(syntax.verb(3).object()));
  }

  @Test
  void takesTheLonePhraseOfAVerbThatAddressesForItsObject() {
    parse(
        "دانت/VBD المنظمة/DTNN الجريمة/DTNN و+حضت/CC+VBD السلطات/DTNNS على/IN التحقيق/DTNN"
            + " ./PUNC");
    assertEquals("المنظمة", phrase(syntax.verb(3).subject()));
    assertEquals("السلطات", phrase(syntax.verb(3).object()));

    parse("حضت/VBD السلطات/DTNNS على/IN التحقيق/DTNN ./PUNC");
    assertEquals("السلطات", phrase(syntax.verb(0).subject()));
  }

  @Test
  void goesOnWithTheObjectAfterARelativeClause() {
    parse(
        "دمرت/VBD مقاتلات/NNS التحالف/DTNN الذي/WP تقود+ه/VBP+PRP السعودية/DTNNP ،/PUNC"
            + " معسكرا/NN في/IN صعدة/NNP ./PUNC");

    assertEquals("معسكرا", phrase(syntax.verb(0).object()));
    assertEquals("السعودية", phrase(syntax.verb(4).subject()));
  }

  @Test
  void takesTheSubjectRightBeforeTheVerbAfterAnOpener() {
    parse("لكن/VBP إسرائيل/NNP تحمل/VBP حماس/NNP مسؤولية/NN الهجوم/DTNN ./PUNC");

    assertEquals("إسرائيل", phrase(syntax.verb(2).subject()));
    assertEquals("حماس", phrase(syntax.verb(2).object()));
  }

  @Test
  void readsADualBeforeItsGenitiveAsOnePhrase() {
    parse("تتعرض/VBP بلدتا/NNS الفوعة/DTNN ل+قصف/IN+NN ./PUNC");

    assertEquals("بلدتا الفوعة", phrase(syntax.verb(0).subject()));
  }

  @Test
  void keepsWhatARelativeClauseSaysOutOfTheClauseAroundIt() {
    parse(
        "طالب/VBD المهاجم/DTNN ب+إطلاق/IN+NN الرجل/DTNN الذي/WP نفذ/VBD هجوما/NN في/IN باريس/NNP"
            + " ./PUNC");

    int place = syntax.chunkOf(7);
    assertEquals(1, syntax.clausesBetween(syntax.chunkOf(0), place));
    assertEquals(0, syntax.clausesBetween(syntax.chunkOf(6), place));
  }

  @Test
  void givesAVerbalNounItsObjectAfterTheGenitive() {
    parse("منع/NN الأمن/DTNN السوداني/DTJJ وقفة/NN احتجاجية/JJ ./PUNC");

    assertEquals("وقفة احتجاجية", phrase(syntax.objectAfter(0)));
  }

  @Test
  void givesTheSubjectOfARelativeClauseWithAPronounOfItsOwn() {
    parse("العمليات/DTNNS التي/WP تقوم/VBP ب+ها/IN+PRP قوات/NNS التحالف/DTNN ./PUNC");

    assertEquals("قوات التحالف", phrase(syntax.verb(2).subject()));
  }

  @Test
  void takesALoneNounInTheAccusativeAsTheObject() {
    parse("دخل/VBD المهاجم/DTNN المتجر/DTNN و+احتجز/CC+VBD عددا/NN من/IN الرهائن/DTNN ./PUNC");

    assertEquals("المهاجم", phrase(syntax.verb(3).subject()));
    assertTrue(phrase(syntax.verb(3).object()).startsWith("عددا"));
  }

  @Test
  void tellsAnObjectBeforeItsSubjectByGender() {
    parse("استهدف/VBD قوات/NNS النظام/DTNN هجوم/NN عنيف/JJ ./PUNC");

    assertEquals("هجوم عنيف", phrase(syntax.verb(0).subject()));
    assertEquals("قوات النظام", phrase(syntax.verb(0).object()));
  }

  @Test
  void takesAPronounAfterAnOpenerForTheSubject() {
    parse("قال/VBD المسؤول/DTNN إن+ه/IN+PRP طالب/VBD الشرطة/DTNN ب+الرحيل/IN+DTNN ./PUNC");

    assertEquals("المسؤول", phrase(syntax.verb(3).subject()));
    assertEquals("الشرطة", phrase(syntax.verb(3).object()));
  }

  @Test
  void passesOverWhatCommasSetOff() {
    parse(
        "تحاصر/VBP القوات/DTNNS ،/PUNC ب+دعم/IN+NN جوي/JJ ،/PUNC المسلحين/DTNNS في/IN حلب/NNP"
            + " ./PUNC");

    assertEquals("القوات", phrase(syntax.verb(0).subject()));
    assertEquals("المسلحين", phrase(syntax.verb(0).object()));
  }

  @Test
  void takesSomeOfThoseSpokenOfForNoObject() {
    parse("قتل/VBN تسعة/CD رجال/NN بين+هم/NN+PRP ضابط/NN ب+رصاص/IN+NN ./PUNC", "تسعة");

    assertTrue(syntax.verb(0).passive());
    assertEquals("تسعة رجال", phrase(syntax.verb(0).subject()));
    assertEquals(Optional.empty(), syntax.verb(0).object());
  }

  @Test
  void letsARelativePronounAgreeWithWhatItDescribes() {
    parse("التقى/VBD قائد/NN المسلحين/DTNNS ل+الحكومة/IN+DTNN الذين/WP قتلوا/VBD جنودا/NNS ./PUNC");

    assertEquals("قائد المسلحين", phrase(syntax.verb(5).subject()));
    assertEquals("جنودا", phrase(syntax.verb(5).object()));
  }

  @Test
  void readsAPluralVerbAsActiveWithTheObjectAfterIt() {
    parse("فر/VBD المسلحون/DTNNS و+اعتقلوا/CC+VBN العديد/DTNN من/IN المسافرين/DTNNS ./PUNC");

    assertFalse(syntax.verb(2).passive());
    assertEquals("المسلحون", phrase(syntax.verb(2).subject()));
  }

  @Test
  void leavesTheSubjectOfARelativeClauseOutOfWhatFollowsIt() {
    parse(
        "وصلت/VBD قوة/NN من/IN الشرطة/DTNN التي/WP تدير+ها/VBP+PRP حماس/NNP و+باشرت/CC+VBD"
            + " ./PUNC");

    assertEquals("قوة", phrase(syntax.verb(7).subject()));
  }

  @Test
  void readsAPrepositionWithAConjunction() {
    parse("و+في/CC+IN المدينة/DTNN قتل/VBD الجيش/DTNN مسلحين/NNS ./PUNC");

    assertEquals("في", syntax.chunks().get(0).marker().replace('\u0649', '\u064A'));
    assertEquals("الجيش", phrase(syntax.verb(2).subject()));
  }

  @Test
  void joinsNounsByOr() {
    parse("استهدفت/VBD حلفاء/NN أو/CC أنصارا/NN ./PUNC");

    assertEquals("حلفاء أو أنصارا", text.text(syntax.chunks().get(1).phrase()));
  }

  @Test
  void findsWhatAVerbOfStrikingDescribesBeyondItsPlace() {
    parse("وقعت/VBD تفجيرات/NNS في/IN المدينة/DTNN استهدفت/VBD حلفاء/NN ./PUNC");

    assertEquals("تفجيرات", phrase(syntax.verb(4).subject()));
    assertEquals("حلفاء", phrase(syntax.verb(4).object()));
  }

  private void parse(String tagged, String... numbers) {
    text = Annotations.tagged(tagged);
    List<CharSpan> spans =
        List.of(numbers).stream()
            .map(number -> text.text().indexOf(number))
            .map(start -> text.chars(text.words(new CharSpan(start, start + 1))))
            .toList();
    Units units = Units.of(text, List.of(), spans, List.of(), List.of(), List.of());
    syntax = new ArticleSyntax(text, units, GRAMMAR).sentence(0);
  }

  private String phrase(Optional<Chunk> chunk) {
    return chunk.map(Chunk::phrase).map((WordSpan span) -> text.text(span)).orElse("");
  }
}
