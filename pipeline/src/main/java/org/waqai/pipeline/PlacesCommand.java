package org.waqai.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.waqai.link.place.GazetteerImport;
import org.waqai.pipeline.terminal.Console;
import org.waqai.seeds.Seeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waqai places import}: a gazetteer of public place lists. */
@Command(
    name = "places",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    synopsisSubcommandLabel = "import",
    description = "Makes gazetteers.")
final class PlacesCommand implements Runnable {
  private final Console console;

  @Spec private CommandSpec spec;

  PlacesCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do: import");
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      versionProvider = Versions.class,
      description = {
        "Makes one gazetteer file of place lists, the same file every time. In",
        "seeds/places/imported it adds to what Waqai knows."
      })
  int importLists(
      @Option(
              names = "--output",
              required = true,
              paramLabel = "FILE",
              description = "The file to write, ending in .tsv.gz.")
          Path output,
      @Parameters(
              arity = "1..*",
              paramLabel = "SOURCE",
              description = "GeoNames dumps, or tables with a header; plain or .gz.")
          List<Path> sources) {
    int places = GazetteerImport.load(Seeds.bundled()).run(sources, output);
    console.out().println("written to %s; places: %,d".formatted(output, places));
    return 0;
  }
}
