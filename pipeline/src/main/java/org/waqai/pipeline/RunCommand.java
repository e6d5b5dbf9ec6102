package org.waqai.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.waqai.pipeline.job.ArticleJob;
import org.waqai.pipeline.job.JobSettings;
import org.waqai.pipeline.job.Runner;
import org.waqai.pipeline.terminal.Console;
import org.waqai.read.InputException;
import org.waqai.read.InputFile;
import org.waqai.read.InputPatterns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code waqai run}: articles into event records. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    description = {
      "Reads articles and writes what they report: OUT/annotations, OUT/events and"
          + " OUT/deadletters, and last of all OUT/manifest.json.",
      "Further options --NAME=VALUE go to the runner."
    })
final class RunCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = "--input",
      paramLabel = "PATTERN",
      description =
          "Files, folders or quoted patterns: .txt, .jsonl, .jsonl.gz, .avro, .html, .warc.gz."
              + " Can be repeated. Without it the sample articles are read.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "OUT",
      description =
          "The folder to fill, new or empty. Without it the records of the sample articles go to"
              + " a new temporary folder.")
  private String output;

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

  RunCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (parallelism < 1) {
      throw new UserException("--parallelism must be 1 or more, not " + parallelism);
    }
    PipelineOptions options = runnerOptions();
    JobSettings settings =
        new JobSettings(
            inputs.isEmpty() ? sample() : inputs,
            output(),
            overwrite,
            Optional.ofNullable(publishedOn),
            Optional.ofNullable(rules),
            runner,
            parallelism,
            runnerOptions);
    new ArticleJob(settings, options, new Versions().all(), console).run();
    return 0;
  }

  /** What is no option of ours must be one of Beam's, spelt as it spells it. */
  private PipelineOptions runnerOptions() {
    try {
      return PipelineOptionsFactory.fromArgs(runnerOptions.toArray(String[]::new)).create();
    } catch (IllegalArgumentException e) {
      throw new UnmatchedArgumentException(spec.commandLine(), runnerOptions);
    }
  }

  /** Who brings articles of their own says where the records go; a first try needs no place. */
  private String output() throws IOException {
    if (output != null) {
      return output;
    }
    if (!inputs.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "Missing required option: '--output=OUT'; name a new folder for the records");
    }
    return Files.createTempDirectory("waqai-").toString();
  }

  /** The articles of the checkout that the launcher runs from. */
  private static List<String> sample() {
    Path folder = Path.of(System.getProperty("waqai.home", ""), "seeds", "articles");
    try {
      return InputPatterns.resolve(List.of(folder.toString())).stream()
          .map(InputFile::path)
          .toList();
    } catch (InputException e) {
      throw new UserException("no sample articles in " + folder + "; say what to read: --input", e);
    }
  }
}
