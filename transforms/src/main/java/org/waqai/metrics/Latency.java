package org.waqai.metrics;

import java.io.Serializable;
import java.time.Duration;
import org.apache.beam.sdk.metrics.Distribution;
import org.apache.beam.sdk.metrics.Metrics;

/** How long a stage took for each article: a Beam distribution, in milliseconds. */
public final class Latency implements Serializable {
  /** Of the metric; its namespace is the stage's transform. */
  public static final String NAME = "milliseconds";

  private final Distribution milliseconds;

  private Latency(Distribution milliseconds) {
    this.milliseconds = milliseconds;
  }

  /** The stage's. */
  public static Latency of(Class<?> stage) {
    return new Latency(Metrics.distribution(stage, NAME));
  }

  /** One more article is done, begun at this {@link System#nanoTime}. */
  public void since(long start) {
    milliseconds.update(Duration.ofNanos(System.nanoTime() - start).toMillis());
  }
}
