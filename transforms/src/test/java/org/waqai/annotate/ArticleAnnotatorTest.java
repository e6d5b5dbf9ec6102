package org.waqai.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.annotate.segment.CliticSegmenter;
import org.waqai.annotate.segment.ModelFile;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.Article;
import org.waqai.schemas.RestoredWord;
import org.waqai.schemas.Span;
import org.waqai.schemas.Token;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;
import org.waqai.text.AnnotatedText;
import org.waqai.text.Body;

class ArticleAnnotatorTest {
  private static AnnotatorParameters parameters;
  private static ArticleAnnotator annotator;

  @BeforeAll
  static void loadModels() {
    parameters = AnnotatorParameters.of(Seeds.bundled(), "test");
    annotator = ArticleAnnotator.load(parameters);
  }

  @Test
  void cutsCliticsAndTagsThem() throws Exception {
    AnnotatedArticle annotated =
        annotate("قصف على القرية", "قال د. سمير إن المسلحين هاجموا القرية وأحرقوا بيوتها.");

    assertEquals(
        List.of("قصف على القرية", "قال د. سمير إن المسلحين هاجموا القرية وأحرقوا بيوتها."),
        annotated.getSentences().stream().map(Span::getText).toList());
    assertEquals(List.of("و", "احرقوا"), token(annotated, "وأحرقوا").getSegments());
    assertEquals(List.of("بيوت", "ها"), token(annotated, "بيوتها").getSegments());
    assertEquals(
        List.of("NNS", "PRP$"),
        token(annotated, "بيوتها").getTags().stream()
            .map(tag -> tag.equals("NN") ? "NNS" : tag)
            .toList());
    assertEquals("IN", token(annotated, "على").getTags().get(0));
    assertEquals(List.of("PUNC"), token(annotated, ".").getTags());
  }

  @Test
  void findsNamesAsTheyStandInTheArticle() throws Exception {
    AnnotatedArticle annotated =
        annotate(
            "مباحثات في القاهرة",
            "وصل وزير الخارجية الفرنسي ميشيل بارنييه إلى بيروت والقاهرة، وقال إن الأمم المتحدة"
                + " ستساعد لبنان.");

    List<String> found =
        annotated.getEntities().stream()
            .map(entity -> entity.getLabel() + " " + entity.getSpan().getText())
            .toList();
    assertEquals(
        List.of(
            "LOC القاهرة",
            "PER ميشيل بارنييه",
            "LOC بيروت",
            "LOC والقاهرة",
            "ORG الأمم المتحدة",
            "LOC لبنان"),
        found);
  }

  @Test
  void keepsNumbersAddressesAndSymbolsWhole() throws Exception {
    AnnotatedArticle annotated =
        annotate(
            "",
            "دفعت الشركة 1000000 دولار (نحو 3.5%) #Syria_now 😀 https://example.org/a الساعة 10:30");

    for (String form :
        List.of(
            "1000000",
            "(",
            "3.5",
            "%",
            ")",
            "#Syria_now",
            "😀",
            "https://example.org/a",
            "10:30")) {
      assertEquals(List.of(form), token(annotated, form).getSegments());
      assertEquals(1, token(annotated, form).getTags().size());
    }
    assertEquals(List.of("CD"), token(annotated, "1000000").getTags());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ـــ مقـــاتل َُِ ــ في البلدة",
        "\uDC00 قتل \uD800 شخص\uDC00",
        "ﷺ قال ﷲ أكبر ﻻ",
        "كلمة\u0000كلمة\u200Fكلمة\u200Dكلمة\uFEFF",
        "中文 слово كلمة ½ ² ٣٫٥ €30 ™",
        "-RRB- <b>نص</b> &amp; ## null .#. كلمة",
        "ااااااااااااااااااااااااااااااااااااااااااااااااااااااااااااااااااااااااااااا لا",
        "و ف ب ل ك وو بب لل ل ه ـه"
      })
  void givesEveryTokenSegmentsTagsAndItsSlice(String text) throws Exception {
    AnnotatedArticle annotated = annotate("عنوان", text);

    Body body = Body.of(annotated.getArticle());
    for (Token token : annotated.getTokens()) {
      assertFalse(token.getSegments().isEmpty());
      assertEquals(token.getSegments().size(), token.getTags().size());
      assertFalse(token.getSegments().contains(""));
      Span span = token.getSpan();
      assertEquals(body.span(span.getStart(), span.getEnd()), span);
    }
    AnnotatedText view = AnnotatedText.of(annotated);
    assertEquals(annotated.getTokens().size(), view.words().size());
  }

  @Test
  void joinsHiddenWordsAndKeepsTheirRawSpans() throws Exception {
    AnnotatedArticle annotated = annotate("😀", "قتل عدد من المقـ.ـاتلين أمس");

    assertEquals("المقـ.ـاتلين", token(annotated, "المقاتلين").getSpan().getText());
    assertEquals(List.of("المقاتلين"), token(annotated, "المقاتلين").getSegments());
    assertEquals(
        List.of("المقاتلين"), annotated.getRestored().stream().map(RestoredWord::getForm).toList());
    assertEquals("المقـ.ـاتلين", annotated.getRestored().get(0).getSpan().getText());
  }

  @Test
  void annotatesAWordOfHundredThousandLetters() throws Exception {
    String word = "كلمات".repeat(20_000);
    AnnotatedArticle annotated = annotate("", "قبل " + word + " بعد");
    assertEquals(
        List.of("قبل", word, "بعد"),
        annotated.getTokens().stream().map(Token::getForm).collect(Collectors.toList()));
    assertEquals(List.of(word), token(annotated, word).getSegments());
  }

  @Test
  void refusesArticlesWithoutText() {
    assertThrows(
        UnannotatableArticleException.EmptyText.class, () -> annotate("عنوان", " \n\t\u00A0"));
  }

  @Test
  void refusesWhatIsFarTooLongForAnArticle() {
    UnannotatableArticleException refused =
        assertThrows(
            UnannotatableArticleException.TooManyWords.class,
            () -> annotate("عنوان", "قتل ".repeat(100_001)));

    assertTrue(refused.getMessage().contains("100000"), refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"An article in English, with one word: سلام.", "123 456.", "Новости дня"})
  void refusesArticlesInOtherScripts(String text) {
    assertThrows(UnannotatableArticleException.NotArabic.class, () -> annotate("عنوان", text));
  }

  @Test
  void namesTheModelThatIsMissing() {
    SeedException error =
        assertThrows(
            SeedException.class,
            () -> parameters.withSegmenter(new ModelFile("no/such/model.ser.gz")));
    assertTrue(error.getMessage().startsWith("no/such/model.ser.gz: no such model"));
  }

  @Test
  void fingerprintsTheModels() {
    AnnotatorParameters again = AnnotatorParameters.of(Seeds.bundled(), "test");
    assertEquals(parameters, again);
    assertEquals(64, parameters.fingerprint().length());
    AnnotatorParameters other = parameters.withSegmenter(CliticSegmenter.TAGGER_MODEL);
    assertNotEquals(parameters, other);
  }

  private static AnnotatedArticle annotate(String title, String text) throws Exception {
    return annotator.annotate(
        Article.newBuilder().setId("a").setTitle(title).setText(text).build());
  }

  private static Token token(AnnotatedArticle annotated, String form) {
    return annotated.getTokens().stream()
        .filter(token -> token.getForm().equals(form))
        .findFirst()
        .orElseThrow();
  }
}
