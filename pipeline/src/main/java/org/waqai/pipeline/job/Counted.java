package org.waqai.pipeline.job;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;

/** Lets everything pass and counts it in the job's metrics. */
final class Counted<T> extends PTransform<PCollection<T>, PCollection<T>> {
  private final Count count;

  private Counted(Count count) {
    this.count = count;
  }

  static <T> Counted<T> as(Count count) {
    return new Counted<>(count);
  }

  @Override
  public PCollection<T> expand(PCollection<T> elements) {
    return elements.apply(ParDo.of(new CountFn<T>(count))).setCoder(elements.getCoder());
  }

  private static final class CountFn<T> extends DoFn<T, T> {
    private final Counter counter;

    CountFn(Count count) {
      counter = Metrics.counter(JobCounts.NAMESPACE, count.name());
    }

    @ProcessElement
    public void pass(@Element T element, OutputReceiver<T> out) {
      counter.inc();
      out.output(element);
    }
  }
}
