package org.waqai.pipeline.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.waqai.schemas.Event;
import org.waqai.schemas.EventDifference;

/**
 * The events of two runs, {@link #BEFORE} and {@link #AFTER}, to the differences between them.
 * Counts the events of each side by type, in the metrics of this class, as {@code before/ASSAULT}.
 */
public final class CompareEvents
    extends PTransform<PCollectionTuple, PCollection<EventDifference>> {
  public static final TupleTag<Event> BEFORE = new TupleTag<>("before");
  public static final TupleTag<Event> AFTER = new TupleTag<>("after");

  private CompareEvents() {}

  public static CompareEvents create() {
    return new CompareEvents();
  }

  @Override
  public PCollection<EventDifference> expand(PCollectionTuple runs) {
    return KeyedPCollectionTuple.of(BEFORE, byId(runs, BEFORE))
        .and(AFTER, byId(runs, AFTER))
        .apply("Pair", CoGroupByKey.create())
        .apply("Compare", ParDo.of(new Compare()))
        .setCoder(AvroCoder.specific(EventDifference.class));
  }

  private static PCollection<KV<String, Event>> byId(PCollectionTuple runs, TupleTag<Event> side) {
    return runs.get(side)
        .apply(
            "ById" + side.getId(),
            MapElements.into(
                    TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptor.of(Event.class)))
                .via(event -> KV.of(event.getEventId(), event)))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(Event.class)));
  }

  private static final class Compare extends DoFn<KV<String, CoGbkResult>, EventDifference> {

    @ProcessElement
    public void compare(
        @Element KV<String, CoGbkResult> pair, OutputReceiver<EventDifference> out) {
      Iterator<Event> before = events(pair.getValue(), BEFORE).iterator();
      Iterator<Event> after = events(pair.getValue(), AFTER).iterator();
      while (before.hasNext() || after.hasNext()) {
        EventComparison.of(next(before), next(after)).ifPresent(out::output);
      }
    }

    /** An article that was read twice has its events twice, in no order of their own. */
    private static List<Event> events(CoGbkResult pair, TupleTag<Event> side) {
      List<Event> events = new ArrayList<>();
      for (Event event : pair.getAll(side)) {
        Metrics.counter(CompareEvents.class, side.getId() + "/" + event.getType()).inc();
        events.add(event);
      }
      events.sort(Comparator.comparing(Event::toString));
      return events;
    }

    private static Optional<Event> next(Iterator<Event> events) {
      return events.hasNext() ? Optional.of(events.next()) : Optional.empty();
    }
  }
}
