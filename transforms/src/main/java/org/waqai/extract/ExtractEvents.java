package org.waqai.extract;

import java.util.List;
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
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.Event;
import org.waqai.schemas.Lineage;
import org.waqai.schemas.Stage;
import org.waqai.seeds.SharedModel;

/**
 * Annotated articles to {@link #EVENTS}; an article that extraction fails on goes to {@link
 * #DEAD_LETTERS} as the JSON line that input reading understands. All instances in a process share
 * one {@link EventExtractor}.
 */
public final class ExtractEvents
    extends PTransform<PCollection<AnnotatedArticle>, PCollectionTuple> {
  public static final TupleTag<Event> EVENTS = new TupleTag<>("events");
  public static final TupleTag<DeadLetter> DEAD_LETTERS = new TupleTag<>("deadLetters");

  private static final SharedModel<ExtractorParameters, EventExtractor> EXTRACTOR =
      SharedModel.replacedByOthers(EventExtractor::load);

  private final ExtractorParameters parameters;

  private ExtractEvents(ExtractorParameters parameters) {
    this.parameters = parameters;
  }

  public static ExtractEvents with(ExtractorParameters parameters) {
    return new ExtractEvents(parameters);
  }

  @Override
  public PCollectionTuple expand(PCollection<AnnotatedArticle> articles) {
    PCollectionTuple outputs =
        articles.apply(
            "Extract",
            ParDo.of(new Extract(parameters))
                .withOutputTags(EVENTS, TupleTagList.of(DEAD_LETTERS)));
    outputs.get(EVENTS).setCoder(AvroCoder.specific(Event.class));
    outputs.get(DEAD_LETTERS).setCoder(AvroCoder.specific(DeadLetter.class));
    return outputs;
  }

  static final class Extract extends DoFn<AnnotatedArticle, Event> {
    private final Counter articleCount = Metrics.counter(ExtractEvents.class, "articles");
    private final Counter eventCount = Metrics.counter(ExtractEvents.class, "events");
    private final Counter deadLetterCount = Metrics.counter(ExtractEvents.class, "deadLetters");

    private final ExtractorParameters parameters;
    private transient EventExtractor extractor;

    Extract(ExtractorParameters parameters) {
      this.parameters = parameters;
    }

    @Setup
    public void setUp() {
      extractor = EXTRACTOR.get(parameters);
    }

    @ProcessElement
    public void process(@Element AnnotatedArticle annotated, MultiOutputReceiver out) {
      List<Event> events;
      try {
        events = extractor.extract(annotated);
      } catch (RuntimeException e) {
        deadLetterCount.inc();
        Lineage lineage =
            new Lineage(
                annotated.getLineage().getPipeline(),
                annotated.getLineage().getModels(),
                parameters.fingerprint());
        out.get(DEAD_LETTERS)
            .output(DeadLetters.of(Stage.EXTRACT, annotated.getArticle(), e, lineage));
        return;
      }
      articleCount.inc();
      for (Event event : events) {
        eventCount.inc();
        Metrics.counter(ExtractEvents.class, "events." + event.getType()).inc();
        out.get(EVENTS).output(event);
      }
    }
  }
}
