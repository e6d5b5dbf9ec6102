package org.waqai.pipeline.job;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.MetricName;
import org.apache.beam.sdk.metrics.Metrics;
import org.waqai.annotate.AnnotateArticles;
import org.waqai.extract.ExtractEvents;
import org.waqai.read.ReadArticles;

/** What is counted, by the stages themselves: a counting step of its own would lag behind them. */
enum Count {
  ARTICLES_READ(ReadArticles.class, "articles"),
  ARTICLES_ANNOTATED(AnnotateArticles.class, "articles"),
  WORDS_ANNOTATED(AnnotateArticles.class, "words"),
  EVENTS_EXTRACTED(ExtractEvents.class, "events"),
  /** Of earlier runs, those that counted when the job began. */
  ARTICLES_KNOWN(FindTouched.class, "known"),
  /** New articles that an earlier run had annotated just as they are. */
  ARTICLES_UNCHANGED(DropKnown.class, "unchanged"),
  ARTICLES_BURIED(CountBuried.class, "buried"),
  ARTICLES_EXTRACTED_AGAIN(ExtractAgain.class, "again"),
  EVENTS_CARRIED_OVER(CarryOver.class, "carried");

  private final Class<?> stage;
  private final String counter;

  Count(Class<?> stage, String counter) {
    this.stage = stage;
    this.counter = counter;
  }

  /** For the stage to count with. */
  Counter counter() {
    return Metrics.counter(stage, counter);
  }

  MetricName metric() {
    return MetricName.named(stage, counter);
  }
}
