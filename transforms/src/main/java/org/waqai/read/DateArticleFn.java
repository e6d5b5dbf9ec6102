package org.waqai.read;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.waqai.deadletter.DeadLetters;
import org.waqai.schemas.Article;
import org.waqai.schemas.Lineage;
import org.waqai.schemas.Stage;

/** Gives an article that came without a date the one that its text states. */
final class DateArticleFn extends DoFn<Article, Article> {
  private final DatelineFinder dateline;
  private final Lineage lineage;
  private final Counter articles = Metrics.counter(ReadArticles.class, ReadArticles.ARTICLES_COUNT);
  private final Counter deadLetters =
      Metrics.counter(ReadArticles.class, ReadArticles.DEAD_LETTERS_COUNT);

  DateArticleFn(DatelineFinder dateline, Lineage lineage) {
    this.dateline = dateline;
    this.lineage = lineage;
  }

  @ProcessElement
  public void date(@Element Article article, MultiOutputReceiver output) {
    Article dated;
    try {
      dated = dated(article);
    } catch (RuntimeException e) {
      deadLetters.inc();
      output.get(ReadArticles.DEAD_LETTERS).output(DeadLetters.of(Stage.READ, article, e, lineage));
      return;
    }
    articles.inc();
    output.get(ReadArticles.ARTICLES).output(dated);
  }

  private Article dated(Article article) {
    if (article.getPublishedOn() != null) {
      return article;
    }
    // A copy: Beam forbids to change an element that came in.
    return dateline
        .find(article)
        .map(date -> Article.newBuilder(article).setPublishedOn(date).build())
        .orElse(article);
  }
}
