package org.waqai.annotate;

import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.waqai.deadletter.DeadLetters;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.Article;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.Lineage;
import org.waqai.schemas.Stage;
import org.waqai.seeds.SharedModel;

/**
 * Articles to {@link #ANNOTATED} articles; one that cannot be annotated goes to {@link
 * #DEAD_LETTERS} as the JSON line that input reading understands. All instances in a process share
 * one {@link ArticleAnnotator}. Errors that are not an article's own, such as OutOfMemoryError,
 * fail the worker.
 */
public final class AnnotateArticles extends PTransform<PCollection<Article>, PCollectionTuple> {
  public static final TupleTag<AnnotatedArticle> ANNOTATED = new TupleTag<>("annotated");
  public static final TupleTag<DeadLetter> DEAD_LETTERS = new TupleTag<>("deadLetters");

  private static final SharedModel<AnnotatorParameters, ArticleAnnotator> ANNOTATOR =
      SharedModel.refusingOthers(ArticleAnnotator::load);

  private final AnnotatorParameters parameters;

  private AnnotateArticles(AnnotatorParameters parameters) {
    this.parameters = parameters;
  }

  public static AnnotateArticles with(AnnotatorParameters parameters) {
    return new AnnotateArticles(parameters);
  }

  @Override
  public PCollectionTuple expand(PCollection<Article> articles) {
    PCollectionTuple outputs =
        articles.apply(
            "Annotate",
            ParDo.of(new Annotate(parameters))
                .withOutputTags(ANNOTATED, TupleTagList.of(DEAD_LETTERS)));
    outputs.get(ANNOTATED).setCoder(AvroCoder.specific(AnnotatedArticle.class));
    outputs.get(DEAD_LETTERS).setCoder(AvroCoder.specific(DeadLetter.class));
    return outputs;
  }

  static final class Annotate extends DoFn<Article, AnnotatedArticle> {
    private final Counter articleCount = Metrics.counter(AnnotateArticles.class, "articles");
    private final Counter sentenceCount = Metrics.counter(AnnotateArticles.class, "sentences");
    private final Counter wordCount = Metrics.counter(AnnotateArticles.class, "words");
    private final Counter deadLetterCount = Metrics.counter(AnnotateArticles.class, "deadLetters");

    private final AnnotatorParameters parameters;
    private transient ArticleAnnotator annotator;

    Annotate(AnnotatorParameters parameters) {
      this.parameters = parameters;
    }

    @Setup
    public void setUp() {
      annotator = ANNOTATOR.get(parameters);
    }

    @ProcessElement
    public void process(@Element Article article, MultiOutputReceiver out) {
      try {
        AnnotatedArticle annotated = annotator.annotate(article);
        articleCount.inc();
        sentenceCount.inc(annotated.getSentences().size());
        wordCount.inc(annotated.getTokens().size());
        out.get(ANNOTATED).output(annotated);
      } catch (UnannotatableArticleException | RuntimeException e) {
        deadLetterCount.inc();
        out.get(DEAD_LETTERS).output(deadLetter(article, e));
      }
    }

    private DeadLetter deadLetter(Article article, Exception error) {
      return DeadLetters.of(
          Stage.ANNOTATE,
          article,
          error,
          new Lineage(parameters.pipelineVersion(), parameters.fingerprint(), ""));
    }
  }
}
