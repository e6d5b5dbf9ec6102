package org.waqai.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waqai.annotate.AnnotatorParameters;
import org.waqai.annotate.ArticleAnnotator;
import org.waqai.annotate.UnannotatableArticleException;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.Article;
import org.waqai.seeds.Seeds;

class RuleExamplesTest {
  private final ArticleAnnotator annotator =
      ArticleAnnotator.load(AnnotatorParameters.of(Seeds.bundled(), "test"));

  @Test
  void everyExampleInsideTheRulesComesOut() {
    EventExtractor extractor = EventExtractor.load(ExtractorParameters.of(Seeds.bundled()));

    RuleTester.Report report = new RuleTester(extractor, this::annotate).run();

    assertTrue(report.examples() >= 100, () -> "only " + report.examples() + " examples");
    assertEquals(List.of(), report.failures());
  }

  private AnnotatedArticle annotate(Article article) {
    try {
      return annotator.annotate(article);
    } catch (UnannotatableArticleException e) {
      throw new AssertionError(article.getText(), e);
    }
  }
}
