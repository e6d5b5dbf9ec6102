package org.waqai.pipeline.job;

import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.waqai.schemas.DeadLetter;

/** Lets dead letters pass and counts them by stage and error class in the job's metrics. */
final class CountedDeadLetters extends DoFn<DeadLetter, DeadLetter> {

  @ProcessElement
  public void pass(@Element DeadLetter letter, OutputReceiver<DeadLetter> out) {
    Metrics.counter(JobCounts.DEAD_LETTERS, letter.getStage() + "/" + letter.getErrorClass()).inc();
    out.output(letter);
  }
}
