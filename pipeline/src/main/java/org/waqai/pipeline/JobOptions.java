package org.waqai.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.waqai.pipeline.runner.Runner;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.Unmatched;
import picocli.CommandLine.UnmatchedArgumentException;

/** The options of every command that starts a job. */
final class JobOptions {
  /** The exit status of a job that is done but has left too many dead letters. */
  static final int TOO_MANY_DEAD_LETTERS = 3;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--overwrite", description = "Remove an earlier run's files from OUT first.")
  private boolean overwrite;

  @Option(
      names = "--published-on",
      paramLabel = "DATE",
      description = "The date (yyyy-MM-dd) of articles that neither carry nor state one.")
  private LocalDate publishedOn;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Rule packs to use instead of seeds/rules.")
  private Path rules;

  @Option(
      names = "--max-deadletters",
      paramLabel = "N",
      description =
          "Exit with status 3 if more than N dead letters were written (default: any number is"
              + " fine).")
  private long maxDeadLetters = Long.MAX_VALUE;

  @Option(
      names = "--runner",
      paramLabel = "NAME",
      defaultValue = "direct",
      description =
          "Where the job runs: ${COMPLETION-CANDIDATES} (default: direct, in this process).")
  private Runner runner;

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      description = "How many articles are worked on at once (default: one a processor).")
  private int parallelism = Runtime.getRuntime().availableProcessors();

  @Unmatched private List<String> runnerOptions = new ArrayList<>();

  boolean overwrite() {
    return overwrite;
  }

  Optional<LocalDate> publishedOn() {
    return Optional.ofNullable(publishedOn);
  }

  Optional<Path> rules() {
    return Optional.ofNullable(rules);
  }

  Runner runner() {
    return runner;
  }

  int parallelism() {
    if (parallelism < 1) {
      throw new UserException("--parallelism must be 1 or more, not " + parallelism);
    }
    return parallelism;
  }

  /** What no option of ours took, as given. */
  List<String> runnerOptions() {
    return runnerOptions;
  }

  /** What is no option of ours must be one of Beam's, spelt as it spells it. */
  PipelineOptions pipelineOptions() {
    if (maxDeadLetters < 0) {
      throw new UserException("--max-deadletters must be 0 or more, not " + maxDeadLetters);
    }
    try {
      return PipelineOptionsFactory.fromArgs(runnerOptions.toArray(String[]::new)).create();
    } catch (IllegalArgumentException e) {
      throw new UnmatchedArgumentException(spec.commandLine(), runnerOptions);
    }
  }

  /** The exit status of a job that wrote so many dead letters. */
  int status(long deadLetters) {
    return deadLetters > maxDeadLetters ? TOO_MANY_DEAD_LETTERS : 0;
  }
}
