package org.waqai.extract;

import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.Event;

/**
 * Annotated articles to {@link #EVENTS}; an article that extraction fails on goes to {@link
 * #DEAD_LETTERS} as the JSON line that input reading understands. Counts in the metrics of this
 * class.
 */
public final class ExtractEvents
    extends PTransform<PCollection<AnnotatedArticle>, PCollectionTuple> {
  public static final TupleTag<Event> EVENTS = new TupleTag<>("events");
  public static final TupleTag<DeadLetter> DEAD_LETTERS = new TupleTag<>("deadLetters");

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
    private final EventExtraction extraction;

    Extract(ExtractorParameters parameters) {
      this.extraction = new EventExtraction(parameters);
    }

    @Setup
    public void setUp() {
      extraction.setUp();
    }

    @ProcessElement
    public void process(@Element AnnotatedArticle annotated, MultiOutputReceiver out) {
      extraction.extract(annotated, out.get(DEAD_LETTERS)::output).forEach(out.get(EVENTS)::output);
    }
  }
}
