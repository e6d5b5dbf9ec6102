package org.waqai.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.waqai.pipeline.diff.DiffReport;
import org.waqai.pipeline.job.DiffJob;
import org.waqai.pipeline.records.RecordFiles;
import org.waqai.pipeline.records.RecordJson;
import org.waqai.pipeline.records.RecordReader;
import org.waqai.pipeline.runner.Runner;
import org.waqai.pipeline.terminal.Console;
import org.waqai.pipeline.terminal.Palette;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waqai diff}: what two runs say differently. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    description = {
      "Compares the events of two runs: added, removed, changed slot by slot, with the rules"
          + " responsible.",
      "An event is the same in both when its article, type and first trigger are."
    })
final class DiffCommand implements Callable<Integer> {
  /** How differences are given. */
  enum Format {
    TEXT,
    JSONL,
    AVRO
  }

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DIR", description = "The output of a run.")
  private String before;

  @Parameters(index = "1", paramLabel = "DIR2", description = "The output of another run.")
  private String after;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "text, for people; jsonl, one difference a line; avro, files of them in OUT (default:"
              + " text).")
  private Format format;

  @Option(
      names = "--output",
      paramLabel = "OUT",
      description = "The folder for Avro files, new or empty.")
  private Path output;

  @Option(
      names = "--examples",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many differences of each kind the text shows (default: 5).")
  private int examples;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if ((format == Format.AVRO) != (output != null)) {
      throw new ParameterException(
          spec.commandLine(), "--format=avro and --output=OUT go together");
    }
    DiffJob job = DiffJob.of(before, after, Runner.DIRECT);
    if (format == Format.AVRO) {
      requireEmpty(output);
      job.run(output.toString());
      return 0;
    }
    Path folder = Files.createTempDirectory("waqai-diff-");
    try {
      print(job.run(folder.toString()), folder);
    } finally {
      delete(folder);
    }
    return 0;
  }

  private void print(DiffJob.EventCounts counts, Path folder) throws IOException {
    DiffReport report = new DiffReport(Math.max(0, examples));
    for (ResourceId file : RecordFiles.find(folder.toString())) {
      try (RecordReader differences = RecordReader.open(file)) {
        while (differences.hasNext()) {
          JsonNode difference = RecordJson.of(differences.next());
          if (format == Format.JSONL) {
            console.out().print(difference + "\n");
          } else {
            report.add(difference);
          }
        }
      }
    }
    if (format == Format.TEXT) {
      report
          .lines(counts.before(), counts.after(), Palette.of(console))
          .forEach(console.out()::println);
    }
  }

  private static void requireEmpty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        Optional<Path> any = files.findAny();
        if (any.isPresent()) {
          throw new UserException(folder + ": is not empty; name another folder");
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
