package org.waqai.runner.spark;

import org.apache.beam.runners.spark.SparkPipelineOptions;
import org.apache.beam.runners.spark.SparkRunner;
import org.apache.beam.sdk.options.PipelineOptions;
import org.waqai.pipeline.runner.Runner;
import org.waqai.pipeline.runner.RunnerSetup;

/**
 * Spark in this process, unless {@code --sparkMaster} names a cluster or the job was handed to one
 * by {@code spark-submit}.
 */
public final class SparkSetup implements RunnerSetup {
  /** Where {@code spark-submit} says which cluster it is. */
  private static final String SUBMITTED_TO = "spark.master";

  @Override
  public Runner runner() {
    return Runner.SPARK;
  }

  @Override
  public void configure(PipelineOptions options, int parallelism) {
    SparkPipelineOptions spark = options.as(SparkPipelineOptions.class);
    spark.setRunner(SparkRunner.class);
    if (spark.getSparkMaster().equals(SparkPipelineOptions.DEFAULT_MASTER_URL)) {
      spark.setSparkMaster(System.getProperty(SUBMITTED_TO, "local[%d]".formatted(parallelism)));
    }
    // What several steps read must not be computed again: annotation takes nearly all the time.
    spark.setStorageLevel("MEMORY_AND_DISK");
  }

  @Override
  public boolean countsOnce() {
    return false;
  }
}
