package org.waqai.annotate;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.waqai.deadletter.DeadLetters;
import org.waqai.metrics.Latency;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.Article;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.Lineage;
import org.waqai.schemas.Stage;
import org.waqai.seeds.LoadedAhead;
import org.waqai.seeds.SharedModel;

/**
 * The annotation of one article as a part of a step: with its counts and its dead letters, for
 * steps that do more than annotate. All instances in a process share one {@link ArticleAnnotator}.
 */
public final class ArticleAnnotation implements Serializable {
  private static final SharedModel<AnnotatorParameters, ArticleAnnotator> ANNOTATOR =
      SharedModel.refusingOthers(ArticleAnnotator::load);

  private final Counter articleCount = Metrics.counter(AnnotateArticles.class, "articles");
  private final Counter sentenceCount = Metrics.counter(AnnotateArticles.class, "sentences");
  private final Counter wordCount = Metrics.counter(AnnotateArticles.class, "words");
  private final Counter deadLetterCount = Metrics.counter(AnnotateArticles.class, "deadLetters");
  private final Latency latency = Latency.of(AnnotateArticles.class);

  private final AnnotatorParameters parameters;
  private transient ArticleAnnotator annotator;

  public ArticleAnnotation(AnnotatorParameters parameters) {
    this.parameters = parameters;
  }

  /** Loads the models, unless they are; to be called before the first article. */
  public void setUp() {
    annotator = ANNOTATOR.get(parameters);
  }

  /**
   * Loads the models beside what the caller does next, for the steps of a job in this process to
   * find them loaded. Where that fails, it fails again in {@link #setUp}.
   */
  public static void loadAhead(AnnotatorParameters parameters) {
    LoadedAhead.by(() -> ANNOTATOR.get(parameters));
  }

  /**
   * The article with its annotations, or none, and then a dead letter. Errors that are not an
   * article's own, such as OutOfMemoryError, go to the caller.
   */
  public Optional<AnnotatedArticle> annotate(Article article, Consumer<DeadLetter> deadLetters) {
    long start = System.nanoTime();
    try {
      AnnotatedArticle annotated = annotator.annotate(article);
      articleCount.inc();
      sentenceCount.inc(annotated.getSentences().size());
      wordCount.inc(annotated.getTokens().size());
      return Optional.of(annotated);
    } catch (UnannotatableArticleException | RuntimeException e) {
      deadLetterCount.inc();
      deadLetters.accept(
          DeadLetters.of(
              Stage.ANNOTATE,
              article,
              e,
              new Lineage(parameters.pipelineVersion(), parameters.fingerprint(), "")));
      return Optional.empty();
    } finally {
      latency.since(start);
    }
  }
}
