package org.waqai.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.beam.sdk.options.PipelineOptions;
import org.waqai.pipeline.job.ReprocessJob;
import org.waqai.pipeline.job.ReprocessSettings;
import org.waqai.pipeline.terminal.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waqai reprocess}: events again from stored annotations. */
@Command(
    name = "reprocess",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    description = {
      "Makes the events of a run again with today's rules and lexicons, from the annotations that"
          + " the run stored. Only articles that the changes can touch are looked at again.",
      "The new run goes on using the annotations of the earlier one: keep both.",
      "Further options --NAME=VALUE go to the runner."
    })
final class ReprocessCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "DIR",
      description = "The output of an earlier run.")
  private String from;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "OUT",
      description = "The folder to fill, new or empty.")
  private String output;

  @Option(
      names = "--if-changed",
      description = "Do nothing, with status 0, where nothing has changed since DIR was made.")
  private boolean ifChanged;

  @Option(names = "--full", description = "Extract from every article, whatever has changed.")
  private boolean full;

  @Option(
      names = "--input",
      paramLabel = "PATTERN",
      description =
          "New articles to annotate and add, as in 'run'; can be repeated. An id that DIR knows"
              + " with another content is a correction and replaces it.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--withdrawn",
      paramLabel = "FILE",
      description = "Article ids, one a line, whose events go.")
  private Path withdrawn;

  @Mixin private JobOptions job;

  ReprocessCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    PipelineOptions options = job.pipelineOptions();
    ReprocessSettings settings =
        new ReprocessSettings(
            from,
            output,
            job.overwrite(),
            ifChanged,
            full,
            inputs,
            Optional.ofNullable(withdrawn),
            job.publishedOn(),
            job.rules(),
            job.runner(),
            job.parallelism(),
            job.runnerOptions());
    return job.status(new ReprocessJob(settings, options, new Versions().all(), console).run());
  }
}
