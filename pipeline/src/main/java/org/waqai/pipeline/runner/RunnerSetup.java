package org.waqai.pipeline.runner;

import org.apache.beam.sdk.options.PipelineOptions;

/** What a job has to know of one runner; found by {@link java.util.ServiceLoader}. */
public interface RunnerSetup {
  /** The runner that this is about. */
  Runner runner();

  /**
   * Makes a job with these options run there. What the user said in them stays.
   *
   * @param parallelism how many elements are worked on at once
   * @throws org.waqai.pipeline.UserException when something that the runner needs is missing
   */
  void configure(PipelineOptions options, int parallelism);

  /**
   * Whether its metrics count each element once. Elsewhere what is tried again, or computed anew
   * because it was not kept, counts again.
   */
  boolean countsOnce();
}
