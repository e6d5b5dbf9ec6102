package org.waqai.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.waqai.pipeline.job.ArticleJob;
import org.waqai.pipeline.job.JobSettings;
import org.waqai.pipeline.runner.Runner;
import org.waqai.pipeline.stream.StreamJob;
import org.waqai.pipeline.stream.StreamSettings;
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
              + " Can be repeated. Without it the sample articles are read. watch:DIR/PATTERN"
              + " and kafka://HOST:PORT/TOPIC read what comes until the process is ended.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "OUT",
      description =
          "The folder to fill, new or empty. Without it the records of the sample articles go to"
              + " a new temporary folder. A stream fills it batch by batch and goes on where it"
              + " was; a second --output=kafka://HOST:PORT/TOPIC sends its events there too.")
  private List<String> outputs = new ArrayList<>();

  @Mixin private StreamOptions stream;

  @Mixin private JobOptions job;

  RunCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (inputs.stream().anyMatch(StreamSettings::isStream)) {
      return job.status(stream().run());
    }
    return job.status(
        run(inputs.isEmpty() ? sample() : inputs, output(), job.overwrite(), console));
  }

  private long run(List<String> articles, String output, boolean overwrite, Console to)
      throws IOException {
    JobSettings settings =
        new JobSettings(
            articles,
            output,
            overwrite,
            job.publishedOn(),
            job.rules(),
            job.runner(),
            job.parallelism(),
            job.runnerOptions());
    return new ArticleJob(settings, job::pipelineOptions, new Versions().all(), to).run();
  }

  /** Each batch is a run, which says nothing of its own. */
  private StreamJob stream() {
    if (inputs.size() > 1) {
      throw new UserException("--input: a stream is read alone; start a process for each");
    }
    if (job.runner() != Runner.DIRECT) {
      throw new UserException(
          "--runner=%s: streams run on the Direct Runner only; leave it out"
              .formatted(job.runner().name().toLowerCase(Locale.ROOT)));
    }
    job.pipelineOptions();
    RuleSeeds.from(job.rules());
    Console silent = Console.on(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    return new StreamJob(
        stream.settings(inputs.get(0), outputs),
        (input, output) ->
            run(List.of(input.toString()), output.toString(), /* overwrite= */ true, silent),
        console);
  }

  /** Who brings articles of their own says where the records go; a first try needs no place. */
  private String output() throws IOException {
    if (outputs.size() > 1 || outputs.stream().anyMatch(StreamSettings::isTopic)) {
      throw new ParameterException(
          spec.commandLine(), "--output: one folder, unless the input is a stream");
    }
    if (!outputs.isEmpty()) {
      return outputs.get(0);
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
