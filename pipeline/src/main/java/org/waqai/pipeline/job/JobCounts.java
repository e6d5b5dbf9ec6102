package org.waqai.pipeline.job;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.metrics.DistributionResult;
import org.apache.beam.sdk.metrics.MetricName;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricResults;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.waqai.annotate.AnnotateArticles;
import org.waqai.extract.ExtractEvents;
import org.waqai.metrics.Latency;
import org.waqai.read.ReadArticles;
import org.waqai.schemas.Stage;

/** How many of what a job has seen, of a running job or a finished one. */
final class JobCounts {
  static final String DEAD_LETTERS = "waqai.deadletters";

  private static final Map<Stage, Class<?>> TIMED =
      Map.of(
          Stage.READ,
          ReadArticles.class,
          Stage.ANNOTATE,
          AnnotateArticles.class,
          Stage.EXTRACT,
          ExtractEvents.class);

  private static final Set<Stage> BEFORE_ANNOTATION = EnumSet.of(Stage.NORMALIZE, Stage.ANNOTATE);

  private final Map<Count, Long> counts = new EnumMap<>(Count.class);
  private final SortedMap<Stage, SortedMap<String, Long>> deadLetters = new TreeMap<>();
  private final Map<Stage, DistributionResult> latencies = new EnumMap<>(Stage.class);

  private JobCounts() {}

  /** What has been tried so far: bundles that are tried again count again. */
  static JobCounts soFar(MetricResults metrics) {
    return read(metrics, false);
  }

  /** What has been done, each element once, where the runner knows; most know what was tried. */
  static JobCounts done(MetricResults metrics) {
    return read(metrics, true);
  }

  /** The same as counted elsewhere; what has been timed stays. */
  JobCounts recounted(
      Map<Count, Long> counts, SortedMap<Stage, SortedMap<String, Long>> deadLetters) {
    JobCounts counted = new JobCounts();
    counted.counts.putAll(counts);
    counted.deadLetters.putAll(deadLetters);
    counted.latencies.putAll(latencies);
    return counted;
  }

  private static JobCounts read(MetricResults metrics, boolean committed) {
    JobCounts counts = new JobCounts();
    for (Count count : Count.values()) {
      MetricName name = count.metric();
      for (MetricResult<Long> counter :
          counters(metrics, MetricNameFilter.named(name.getNamespace(), name.getName()))) {
        counts.counts.merge(count, value(counter, committed), Long::sum);
      }
    }
    for (MetricResult<Long> counter :
        counters(metrics, MetricNameFilter.inNamespace(DEAD_LETTERS))) {
      String[] name = counter.getName().getName().split("/", 2);
      counts
          .deadLetters
          .computeIfAbsent(Stage.valueOf(name[0]), stage -> new TreeMap<>())
          .merge(name[1], value(counter, committed), Long::sum);
    }
    TIMED.forEach((stage, transform) -> counts.time(stage, transform, metrics));
    return counts;
  }

  private void time(Stage stage, Class<?> transform, MetricResults metrics) {
    MetricsFilter filter =
        MetricsFilter.builder()
            .addNameFilter(MetricNameFilter.named(transform, Latency.NAME))
            .build();
    for (MetricResult<DistributionResult> step : metrics.queryMetrics(filter).getDistributions()) {
      if (step.getAttempted().getCount() > 0) {
        latencies.merge(stage, step.getAttempted(), JobCounts::together);
      }
    }
  }

  private static DistributionResult together(DistributionResult one, DistributionResult other) {
    return DistributionResult.create(
        one.getSum() + other.getSum(),
        one.getCount() + other.getCount(),
        Math.min(one.getMin(), other.getMin()),
        Math.max(one.getMax(), other.getMax()));
  }

  private static Iterable<MetricResult<Long>> counters(
      MetricResults metrics, MetricNameFilter names) {
    return metrics.queryMetrics(MetricsFilter.builder().addNameFilter(names).build()).getCounters();
  }

  static long value(MetricResult<Long> counter, boolean committed) {
    return committed && counter.hasCommitted() ? counter.getCommitted() : counter.getAttempted();
  }

  long of(Count count) {
    return counts.getOrDefault(count, 0L);
  }

  /**
   * How long the stages took for one article, in milliseconds, tries that failed included. What
   * took no article is missing.
   */
  Map<Stage, DistributionResult> latencies() {
    return latencies;
  }

  /** Dead letters by stage and error class. */
  SortedMap<Stage, SortedMap<String, Long>> deadLetters() {
    return deadLetters;
  }

  long deadLetters(Stage stage) {
    return deadLetters.getOrDefault(stage, new TreeMap<>()).values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  long allDeadLetters() {
    return deadLetters.keySet().stream().mapToLong(this::deadLetters).sum();
  }

  /** Articles that annotation is through with, one way or the other. */
  long articlesDone() {
    return of(Count.ARTICLES_ANNOTATED)
        + BEFORE_ANNOTATION.stream().mapToLong(this::deadLetters).sum();
  }

  /** Everything that came in: articles, and what should have become one. */
  long inputs() {
    return of(Count.ARTICLES_READ) + deadLetters(Stage.READ);
  }

  /**
   * The promise that nothing vanishes; a manifest that breaks it must not come to be.
   *
   * @throws IllegalStateException unless every article that was read is annotated, a dead letter,
   *     or known already
   */
  void requireBalance() {
    long done = articlesDone() + of(Count.ARTICLES_UNCHANGED);
    if (of(Count.ARTICLES_READ) != done) {
      throw new IllegalStateException(
          "%d articles were read, but %d annotated, known or sent to the dead letters"
              .formatted(of(Count.ARTICLES_READ), done));
    }
  }
}
