package org.waqai.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.beam.sdk.options.PipelineOptions;
import org.waqai.pipeline.job.ArticleJob;
import org.waqai.pipeline.job.JobSettings;
import org.waqai.pipeline.terminal.Console;
import org.waqai.read.InputException;
import org.waqai.read.InputFile;
import org.waqai.read.InputPatterns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

  @Mixin private JobOptions job;

  RunCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    PipelineOptions options = job.pipelineOptions();
    JobSettings settings =
        new JobSettings(
            inputs.isEmpty() ? sample() : inputs,
            output(),
            job.overwrite(),
            job.publishedOn(),
            job.rules(),
            job.runner(),
            job.parallelism(),
            job.runnerOptions());
    return job.status(new ArticleJob(settings, options, new Versions().all(), console).run());
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
