package org.waqai.pipeline.runner;

import java.util.Locale;
import java.util.ServiceLoader;
import org.waqai.pipeline.UserException;

/** Where a job runs. */
public enum Runner {
  /** In this process. */
  DIRECT,
  /** On Apache Flink: embedded in this process, or on a cluster. */
  FLINK,
  /** On Apache Spark: in this process, or on a cluster. */
  SPARK,
  /** On Google Cloud Dataflow. */
  DATAFLOW;

  /**
   * The code that knows the runner.
   *
   * @throws UserException where it is not on the class path
   */
  public RunnerSetup setup() {
    for (RunnerSetup setup : ServiceLoader.load(RunnerSetup.class)) {
      if (setup.runner() == this) {
        return setup;
      }
    }
    throw new UserException(
        "--runner=%1$s: not part of this program; start it by ./waqai, or build it with -pl runners/%1$s"
            .formatted(name().toLowerCase(Locale.ROOT)));
  }
}
