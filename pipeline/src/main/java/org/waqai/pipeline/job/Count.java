package org.waqai.pipeline.job;

import org.apache.beam.sdk.metrics.MetricName;
import org.waqai.annotate.AnnotateArticles;
import org.waqai.extract.ExtractEvents;
import org.waqai.read.ReadArticles;

/** What is counted, by the stages themselves: a counting step of its own would lag behind them. */
enum Count {
  ARTICLES_READ(ReadArticles.class, "articles"),
  ARTICLES_ANNOTATED(AnnotateArticles.class, "articles"),
  EVENTS_EXTRACTED(ExtractEvents.class, "events");

  private final Class<?> stage;
  private final String counter;

  Count(Class<?> stage, String counter) {
    this.stage = stage;
    this.counter = counter;
  }

  MetricName metric() {
    return MetricName.named(stage, counter);
  }
}
