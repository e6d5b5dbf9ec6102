package org.waqai.pipeline.job;

import org.apache.beam.sdk.transforms.DoFn;

/** Lets no element through: what remains is when a collection is complete. */
final class Nothing<InputT, OutputT> extends DoFn<InputT, OutputT> {
  @ProcessElement
  public void drop() {}
}
