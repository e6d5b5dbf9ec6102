package org.waqai.pipeline.job;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.waqai.pipeline.diff.CompareEvents;
import org.waqai.pipeline.records.ReadStored;
import org.waqai.pipeline.runner.Runner;
import org.waqai.schemas.Event;
import org.waqai.schemas.EventDifference;
import org.waqai.write.WriteRecords;

/** Compares the events of two runs. */
public final class DiffJob {
  private final StoredRun before;
  private final StoredRun after;
  private final Runner runner;

  private DiffJob(StoredRun before, StoredRun after, Runner runner) {
    this.before = before;
    this.after = after;
    this.runner = runner;
  }

  /**
   * A comparison that has not begun.
   *
   * @throws org.waqai.pipeline.UserException when one of the folders holds no whole run
   */
  public static DiffJob of(String before, String after, Runner runner) {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    return new DiffJob(StoredRun.open(before), StoredRun.open(after), runner);
  }

  /**
   * Writes every {@link EventDifference} into Avro files.
   *
   * @param folder to write to
   * @return how many events each side has
   * @throws IOException when the job ends otherwise than done
   */
  public EventCounts run(String folder) throws IOException {
    PipelineOptions options = PipelineOptionsFactory.create();
    runner.setup().configure(options, Runtime.getRuntime().availableProcessors());
    Pipeline pipeline = Pipeline.create(options);
    PCollectionTuple.of(CompareEvents.BEFORE, read(pipeline, "Before", before))
        .and(CompareEvents.AFTER, read(pipeline, "After", after))
        .apply("CompareEvents", CompareEvents.create())
        .apply("Write", WriteRecords.to(EventDifference.class, folder, "part", 1));
    PipelineResult result = pipeline.run();
    PipelineResult.State state = result.waitUntilFinish();
    if (state != PipelineResult.State.DONE) {
      throw new IOException("the job ended in state " + state);
    }
    return new EventCounts(
        counts(result, CompareEvents.BEFORE), counts(result, CompareEvents.AFTER));
  }

  private static PCollection<Event> read(Pipeline pipeline, String name, StoredRun run) {
    return pipeline.apply(name, ReadStored.of(Event.class, run.files(Part.EVENTS)));
  }

  private static Map<String, Long> counts(PipelineResult result, TupleTag<Event> side) {
    MetricsFilter ours =
        MetricsFilter.builder()
            .addNameFilter(MetricNameFilter.inNamespace(CompareEvents.class))
            .build();
    Map<String, Long> counts = new TreeMap<>();
    for (MetricResult<Long> counter : result.metrics().queryMetrics(ours).getCounters()) {
      List<String> name = List.of(counter.getName().getName().split("/", 2));
      if (name.get(0).equals(side.getId())) {
        counts.merge(name.get(1), JobCounts.value(counter, true), Long::sum);
      }
    }
    return counts;
  }

  /**
   * Events by type.
   *
   * @param before of the first run
   * @param after of the second
   */
  public record EventCounts(Map<String, Long> before, Map<String, Long> after) {}
}
