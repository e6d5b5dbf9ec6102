package org.waqai.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.waqai.pipeline.job.FinishedRuns;
import org.waqai.pipeline.records.RecordFiles;
import org.waqai.pipeline.records.RecordJson;
import org.waqai.pipeline.records.RecordReader;
import org.waqai.pipeline.terminal.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waqai cat}: stored records as JSON lines. */
@Command(
    name = "cat",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    description = {
      "Prints Avro files as JSON lines, one record a line, file by file in the order of names.",
      "A slot without a value is null, never absent; dates are yyyy-MM-dd; bytes are Base64."
    })
final class CatCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "An Avro file, a folder of them (such as OUT/events) or a quoted pattern.")
  private List<String> paths;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Stop after N records.",
      defaultValue = "" + Long.MAX_VALUE,
      showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER)
  private long limit;

  CatCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<ResourceId> files = paths.stream().flatMap(p -> RecordFiles.find(p).stream()).toList();
    FinishedRuns.require(files.stream().map(ResourceId::toString).toList());
    long left = limit;
    for (ResourceId file : files) {
      try (RecordReader records = RecordReader.open(file)) {
        for (; left > 0 && records.hasNext(); left--) {
          console.out().print(RecordJson.of(records.next()) + "\n");
        }
      }
    }
    return 0;
  }
}
