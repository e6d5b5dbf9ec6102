package org.waqai.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.annotate.AnnotatorParameters;
import org.waqai.annotate.ArticleAnnotator;
import org.waqai.schemas.Article;
import org.waqai.seeds.Seeds;

/** What is said of events and of sentences without any, by rules made for these tests. */
class ExplanationTest {
  private static final String PACK =
      """
      type: PROTEST
      rules:
        - id: protest.rally
          verbs: [تظاهر/يتظاهر]
          actor: [subject]
          needs: [actor]
        - id: protest.hunger
          verbs: [أضرب/يضرب عن الطعام]
          actor: [subject]
        - id: protest.sit-in
          nouns: [اعتصام]
          actor: [idafa]
          mode: obstruct
          unless: {before: [فض]}
        - id: protest.march
          nouns: [مسيرة]
          when: {near: [احتجاج]}
      """;

  @TempDir private Path rules;

  @Test
  void saysWhySlotsWereFilled() throws Exception {
    Explanation explanation = explain("بدأ اعتصام الطلاب في بغداد أمس الأحد.");

    assertEquals(1, explanation.events().size());
    assertEquals(List.of(), explanation.nearMisses());
    List<String> reasons = explanation.events().get(0).reasons();
    assertTrue(reasons.contains("mode: as rule protest.sit-in says"), reasons::toString);
    assertTrue(reasons.contains("actor: genitive of اعتصام, by source idafa"), reasons::toString);
    assertTrue(
        reasons.contains("status: no word of plan, doubt or denial before \u2068اعتصام\u2069"),
        reasons::toString);
    assertTrue(reasons.stream().anyMatch(r -> r.startsWith("time: ")), reasons::toString);
  }

  @Test
  void namesTheRoleThatARuleNeeds() throws Exception {
    assertMiss(
        "كانت الشوارع هادئة ولم تشهد حركة. ثم تظاهروا.", "protest.rally", "needs: the actor");
  }

  private static final String MARKET =
      """
      افتتح رئيس البلدية سوقا شعبيا جديدا وسط المدينة القديمة بعد أعمال ترميم استمرت عامين،
      وقال مدير المشروع إن السوق يضم محلات للتوابل والأقمشة والحرف اليدوية ومقاهي يقصدها الزوار
      في العطلات. وأضاف أن وزارة السياحة خصصت مبالغ لتدريب الشباب على الحرف التي كادت تندثر،
      وأن عدد الزوار ارتفع خلال الأشهر الماضية رغم ارتفاع أسعار السلع في الأسواق المجاورة.
      """;

  @Test
  void namesTheCueThatSpeaksAgainstARule() throws Exception {
    assertMiss("قررت الشرطة فض اعتصام الطلاب.", "protest.sit-in", "\u2068فض\u2069");
  }

  @Test
  void saysThatACueIsWanting() throws Exception {
    assertMiss("خرجت مسيرة في المدينة.", "protest.march", "'when'");
  }

  @Test
  void namesTheWordsThatShouldFollow() throws Exception {
    assertMiss("أضرب العمال في المصنع.", "protest.hunger", "\u2068عن الطعام\u2069 after it");
  }

  @Test
  void saysThatATriggerIsNegated() throws Exception {
    assertMiss("لم يتظاهر الطلاب في بغداد.", "protest.rally", "negated");
  }

  @Test
  void saysThatAnArticleWasPassedOver() throws Exception {
    Explanation explanation =
        explain(
            """
            شن مهاجمو المنتخب هجوما كاسحا على مرمى الضيوف في الشوط الثاني من المباراة،
            لكن دفاع الفريق تصدى لكل الكرات قبل أن يسجل المهاجم هدف الفوز من ركلة جزاء
            في الدقيقة الأخيرة، ليتأهل الفريق إلى نهائي كأس الدوري الممتاز لكرة القدم.
            """);
    assertTrue(explanation.isPassedOver());
    assertEquals(List.of(), explanation.events());
    assertFalse(explain("خرجت مسيرة في المدينة.").isPassedOver());
  }

  @Test
  void withholdsWhatNobodyWithStandingDoesInAnArticleThatMayBeAboutAnything() throws Exception {
    Explanation explanation =
        explain(MARKET + "وتظاهر مئات الطلاب أمام مقر البلدية بعد رفع الإيجارات.");
    assertTrue(explanation.relevance() >= Explanation.LEAST, "" + explanation.relevance());
    assertTrue(explanation.relevance() < Explanation.CERTAIN, "" + explanation.relevance());
    assertEquals(List.of(), explanation.events());
    assertEquals(1, explanation.withheld().size());
  }

  @Test
  void tellsWhatAStateOrAnArmedBodyDoesInSuchAnArticle() throws Exception {
    Explanation explanation = explain(MARKET + "وتظاهر مسلحون من تنظيم القاعدة أمام مقر البلدية.");
    assertEquals(1, explanation.events().size(), () -> explanation.nearMisses().toString());
    assertEquals(List.of(), explanation.withheld());
  }

  private void assertMiss(String text, String rule, String missed) throws Exception {
    Explanation explanation = explain(text);
    assertEquals(List.of(), explanation.events());
    assertTrue(
        explanation.nearMisses().stream()
            .anyMatch(miss -> miss.ruleId().equals(rule) && miss.missed().contains(missed)),
        () -> explanation.nearMisses().toString());
  }

  private Explanation explain(String text) throws Exception {
    Files.writeString(rules.resolve("pack.yaml"), PACK);
    for (String beside : List.of("grammar.yaml", "relevance.tsv")) {
      try (var stream = Seeds.bundled().open("rules/" + beside)) {
        Files.write(rules.resolve(beside), stream.readAllBytes());
      }
    }
    Seeds seeds = Seeds.bundled().replacing("rules", rules);
    Article article =
        Article.newBuilder()
            .setId("a")
            .setPublishedOn(LocalDate.of(2020, 6, 15))
            .setTitle("")
            .setText(text)
            .build();
    return EventExtractor.load(ExtractorParameters.of(seeds))
        .explain(Annotator.ANNOTATOR.annotate(article));
  }

  private static final class Annotator {
    static final ArticleAnnotator ANNOTATOR =
        ArticleAnnotator.load(AnnotatorParameters.of(Seeds.bundled(), "test"));
  }
}
