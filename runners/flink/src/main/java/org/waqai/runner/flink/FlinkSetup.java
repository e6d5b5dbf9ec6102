package org.waqai.runner.flink;

import org.apache.beam.runners.flink.FlinkPipelineOptions;
import org.apache.beam.runners.flink.FlinkRunner;
import org.apache.beam.sdk.options.PipelineOptions;
import org.waqai.pipeline.runner.Runner;
import org.waqai.pipeline.runner.RunnerSetup;

/**
 * Flink in this process, unless {@code --flinkMaster} names a cluster or the job was handed to one
 * by {@code flink run}.
 */
public final class FlinkSetup implements RunnerSetup {
  @Override
  public Runner runner() {
    return Runner.FLINK;
  }

  @Override
  public void configure(PipelineOptions options, int parallelism) {
    FlinkPipelineOptions flink = options.as(FlinkPipelineOptions.class);
    flink.setRunner(FlinkRunner.class);
    flink.setParallelism(parallelism);
    // No step changes what it was given, as the Direct Runner checks in the tests.
    flink.setObjectReuse(true);
  }

  @Override
  public boolean countsOnce() {
    return false;
  }
}
