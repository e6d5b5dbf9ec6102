package org.waqai.pipeline.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.apache.beam.sdk.metrics.DistributionResult;
import org.apache.beam.sdk.metrics.MetricKey;
import org.apache.beam.sdk.metrics.MetricName;
import org.apache.beam.sdk.metrics.MetricQueryResults;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricResults;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.junit.jupiter.api.Test;
import org.waqai.pipeline.terminal.Console;

class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Console console = Console.on(OutputStream.nullOutputStream(), err);

  @Test
  void saysHowManyHowFastAndHowLongStill() {
    Progress progress =
        new Progress(console, CompletableFuture.completedFuture(OptionalLong.of(1100)));

    progress.show(counts(0, 0, 0), 0);
    progress.show(counts(100, 7, 0), 10 * SECOND);
    progress.show(counts(300, 21, 2), 30 * SECOND);

    assertEquals(
        List.of(
            "loading models ...",
            "100 of 1,100 articles, 7 events, 0 dead letters",
            "302 of 1,100 articles, 10.1/s, 21 events, 2 dead letters, 79 s left"),
        err.toString(StandardCharsets.UTF_8).lines().toList());
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    Progress progress = new Progress(console, new CompletableFuture<>());

    progress.show(counts(100, 7, 0), 10 * SECOND);
    progress.show(counts(200, 9, 0), 20 * SECOND);

    assertEquals(
        List.of(
            "100 articles, 7 events, 0 dead letters",
            "200 articles, 10.0/s, 9 events, 0 dead letters"),
        err.toString(StandardCharsets.UTF_8).lines().toList());
  }

  private static JobCounts counts(long annotated, long events, long deadLetters) {
    Map<MetricName, Long> counters =
        Map.of(
            Count.ARTICLES_ANNOTATED.metric(), annotated,
            Count.EVENTS_EXTRACTED.metric(), events,
            MetricName.named(JobCounts.DEAD_LETTERS, "ANNOTATE/NotArabic"), deadLetters);
    return JobCounts.soFar(new Counters(counters));
  }

  /** Metrics of a runner that knows counters only. */
  private static final class Counters extends MetricResults {
    private final Map<MetricName, Long> counters;

    Counters(Map<MetricName, Long> counters) {
      this.counters = counters;
    }

    @Override
    public MetricQueryResults queryMetrics(MetricsFilter filter) {
      String namespace = filter.names().iterator().next().getNamespace();
      List<MetricResult<Long>> found =
          counters.entrySet().stream()
              .filter(counter -> counter.getKey().getNamespace().equals(namespace))
              .map(
                  counter ->
                      MetricResult.attempted(
                          MetricKey.create("step", counter.getKey()), counter.getValue()))
              .toList();
      List<MetricResult<DistributionResult>> none = List.of();
      return MetricQueryResults.create(found, none, List.of(), List.of(), List.of(), List.of());
    }
  }
}
