package org.waqai.annotate;

import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.Article;
import org.waqai.schemas.DeadLetter;

/**
 * Articles to {@link #ANNOTATED} articles; one that cannot be annotated goes to {@link
 * #DEAD_LETTERS} as the JSON line that input reading understands. Counts in the metrics of this
 * class.
 */
public final class AnnotateArticles extends PTransform<PCollection<Article>, PCollectionTuple> {
  public static final TupleTag<AnnotatedArticle> ANNOTATED = new TupleTag<>("annotated");
  public static final TupleTag<DeadLetter> DEAD_LETTERS = new TupleTag<>("deadLetters");

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
    private final ArticleAnnotation annotation;

    Annotate(AnnotatorParameters parameters) {
      this.annotation = new ArticleAnnotation(parameters);
    }

    @Setup
    public void setUp() {
      annotation.setUp();
    }

    @ProcessElement
    public void process(@Element Article article, MultiOutputReceiver out) {
      annotation
          .annotate(article, out.get(DEAD_LETTERS)::output)
          .ifPresent(out.get(ANNOTATED)::output);
    }
  }
}
