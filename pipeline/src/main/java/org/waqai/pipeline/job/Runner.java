package org.waqai.pipeline.job;

import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.options.PipelineOptions;

/** Where a job runs. */
public enum Runner {
  /** In this process. */
  DIRECT {
    @Override
    void configure(PipelineOptions options, int parallelism) {
      DirectOptions direct = options.as(DirectOptions.class);
      direct.setRunner(DirectRunner.class);
      direct.setTargetParallelism(parallelism);
      direct.setBlockOnRun(false);
      // Both check our own code, which the tests do, at many times the cost of the work itself.
      direct.setEnforceImmutability(false);
      direct.setEnforceEncodability(false);
    }
  };

  abstract void configure(PipelineOptions options, int parallelism);
}
