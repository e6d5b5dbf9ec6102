package org.waqai.pipeline.job;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.joda.time.Instant;
import org.waqai.annotate.AnnotatorParameters;
import org.waqai.annotate.ArticleAnnotation;
import org.waqai.change.IndexEntries;
import org.waqai.extract.EventExtraction;
import org.waqai.extract.ExtractorParameters;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.Article;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.Event;
import org.waqai.schemas.IndexEntry;
import org.waqai.write.PieceWriter;

/**
 * Articles to pieces of annotations, index and events, and dead letters. One article is annotated,
 * written, extracted from and forgotten before the next: a runner that does not fuse steps, as the
 * Direct Runner does not, would hold the annotations of all articles, which take a hundred times
 * the memory of their texts, before the first of them is extracted from.
 */
final class ProcessArticles extends PTransform<PCollection<Article>, PCollectionTuple> {
  static final TupleTag<String> ANNOTATIONS = new TupleTag<>("annotations");
  static final TupleTag<String> INDEX = new TupleTag<>("index");
  static final TupleTag<String> EVENTS = new TupleTag<>("events");

  /** Sums of the words annotated. */
  static final TupleTag<Long> WORDS = new TupleTag<>("words");

  static final TupleTag<DeadLetter> DEAD_LETTERS = new TupleTag<>("deadLetters");

  private final AnnotatorParameters models;
  private final ExtractorParameters rules;
  private final RunOutput output;

  ProcessArticles(AnnotatorParameters models, ExtractorParameters rules, RunOutput output) {
    this.models = models;
    this.rules = rules;
    this.output = output;
  }

  @Override
  public PCollectionTuple expand(PCollection<Article> articles) {
    PCollectionTuple outputs =
        articles.apply(
            "AnnotateAndExtract",
            ParDo.of(
                    new AnnotateAndExtract(
                        new ArticleAnnotation(models),
                        new EventExtraction(rules),
                        output.annotationWriter(),
                        output.indexWriter(),
                        output.eventWriter()))
                .withOutputTags(
                    EVENTS, TupleTagList.of(List.of(ANNOTATIONS, INDEX, WORDS, DEAD_LETTERS))));
    outputs.get(ANNOTATIONS).setCoder(StringUtf8Coder.of());
    outputs.get(INDEX).setCoder(StringUtf8Coder.of());
    outputs.get(EVENTS).setCoder(StringUtf8Coder.of());
    outputs.get(WORDS).setCoder(VarLongCoder.of());
    outputs.get(DEAD_LETTERS).setCoder(AvroCoder.specific(DeadLetter.class));
    return outputs;
  }

  static final class AnnotateAndExtract extends DoFn<Article, String> {
    private final ArticleAnnotation annotation;
    private final EventExtraction extraction;
    private final PieceWriter<AnnotatedArticle> annotations;
    private final PieceWriter<IndexEntry> index;
    private final PieceWriter<Event> events;
    private long words;

    AnnotateAndExtract(
        ArticleAnnotation annotation,
        EventExtraction extraction,
        PieceWriter<AnnotatedArticle> annotations,
        PieceWriter<IndexEntry> index,
        PieceWriter<Event> events) {
      this.annotation = annotation;
      this.extraction = extraction;
      this.annotations = annotations;
      this.index = index;
      this.events = events;
    }

    @Setup
    public void setUp() {
      annotation.setUp();
      extraction.setUp();
    }

    @StartBundle
    public void start() {
      words = 0;
    }

    @ProcessElement
    public void process(@Element Article article, MultiOutputReceiver out) throws IOException {
      Optional<AnnotatedArticle> annotated =
          annotation.annotate(article, out.get(DEAD_LETTERS)::output);
      if (annotated.isEmpty()) {
        return;
      }
      open();
      words += annotated.get().getTokens().size();
      annotations.append(annotated.get());
      index.append(IndexEntries.of(annotated.get()));
      for (Event event : extraction.extract(annotated.get(), out.get(DEAD_LETTERS)::output)) {
        events.append(event);
      }
    }

    private void open() throws IOException {
      if (!annotations.isOpen()) {
        String name = PieceWriter.newName();
        annotations.open(name);
        index.open(name);
        events.open(name);
      }
    }

    @FinishBundle
    public void finish(FinishBundleContext context) throws IOException {
      if (annotations.isOpen()) {
        Instant end = GlobalWindow.INSTANCE.maxTimestamp();
        context.output(ANNOTATIONS, annotations.finish(), end, GlobalWindow.INSTANCE);
        context.output(INDEX, index.finish(), end, GlobalWindow.INSTANCE);
        context.output(EVENTS, events.finish(), end, GlobalWindow.INSTANCE);
        context.output(WORDS, words, end, GlobalWindow.INSTANCE);
      }
    }

    /** After a bundle that failed. */
    @Teardown
    public void close() {
      annotations.abandon();
      index.abandon();
      events.abandon();
    }
  }
}
