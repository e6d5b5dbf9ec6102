package org.waqai.pipeline.runner;

import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.options.PipelineOptions;

/** The Direct Runner, in this process. */
public final class DirectSetup implements RunnerSetup {
  @Override
  public Runner runner() {
    return Runner.DIRECT;
  }

  @Override
  public void configure(PipelineOptions options, int parallelism) {
    DirectOptions direct = options.as(DirectOptions.class);
    direct.setRunner(DirectRunner.class);
    direct.setTargetParallelism(parallelism);
    direct.setBlockOnRun(false);
    // Both check our own code, which the tests do, at many times the cost of the work itself.
    direct.setEnforceImmutability(false);
    direct.setEnforceEncodability(false);
  }

  @Override
  public boolean countsOnce() {
    return true;
  }
}
