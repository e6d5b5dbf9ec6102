package org.waqai.pipeline.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
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

  /**
   * Events are paired inside buckets: a group for each would cost the Direct Runner a bundle, which
   * is a millisecond and more.
   */
  private static final int BUCKETS = 256;

  private CompareEvents() {}

  public static CompareEvents create() {
    return new CompareEvents();
  }

  @Override
  public PCollection<EventDifference> expand(PCollectionTuple runs) {
    return KeyedPCollectionTuple.of(BEFORE, bucketed(runs, BEFORE))
        .and(AFTER, bucketed(runs, AFTER))
        .apply("Pair", CoGroupByKey.create())
        .apply("Compare", ParDo.of(new Compare()))
        .setCoder(AvroCoder.specific(EventDifference.class));
  }

  private static PCollection<KV<Integer, Event>> bucketed(
      PCollectionTuple runs, TupleTag<Event> side) {
    return runs.get(side)
        .apply(
            "Bucket" + side.getId(),
            MapElements.into(
                    TypeDescriptors.kvs(TypeDescriptors.integers(), TypeDescriptor.of(Event.class)))
                .via(event -> KV.of(Math.floorMod(event.getEventId().hashCode(), BUCKETS), event)))
        .setCoder(KvCoder.of(VarIntCoder.of(), AvroCoder.specific(Event.class)));
  }

  private static final class Compare extends DoFn<KV<Integer, CoGbkResult>, EventDifference> {

    @ProcessElement
    public void compare(
        @Element KV<Integer, CoGbkResult> bucket, OutputReceiver<EventDifference> out) {
      SortedMap<String, List<Event>> before = byId(bucket.getValue(), BEFORE);
      SortedMap<String, List<Event>> after = byId(bucket.getValue(), AFTER);
      SortedSet<String> ids = new TreeSet<>(before.keySet());
      ids.addAll(after.keySet());
      for (String id : ids) {
        Iterator<Event> old = before.getOrDefault(id, List.of()).iterator();
        Iterator<Event> now = after.getOrDefault(id, List.of()).iterator();
        while (old.hasNext() || now.hasNext()) {
          EventComparison.of(next(old), next(now)).ifPresent(out::output);
        }
      }
    }

    /** An article that was read twice has its events twice, in no order of their own. */
    private static SortedMap<String, List<Event>> byId(CoGbkResult bucket, TupleTag<Event> side) {
      SortedMap<String, List<Event>> byId = new TreeMap<>();
      for (Event event : bucket.getAll(side)) {
        Metrics.counter(CompareEvents.class, side.getId() + "/" + event.getType()).inc();
        byId.computeIfAbsent(event.getEventId(), unused -> new ArrayList<>()).add(event);
      }
      byId.values().forEach(events -> events.sort(Comparator.comparing(Event::toString)));
      return byId;
    }

    private static Optional<Event> next(Iterator<Event> events) {
      return events.hasNext() ? Optional.of(events.next()) : Optional.empty();
    }
  }
}
