package org.waqai.pipeline.job;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.waqai.schemas.Tombstone;

/** Counts new tombstones and gives the ids of their articles. */
final class CountBuried extends DoFn<Tombstone, String> {
  private final Counter buried = Count.ARTICLES_BURIED.counter();

  @ProcessElement
  public void count(@Element Tombstone tombstone, OutputReceiver<String> out) {
    buried.inc();
    out.output(tombstone.getDocId());
  }
}
