package org.waqai.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.logging.LogManager;
import org.waqai.pipeline.terminal.Console;
import org.waqai.pipeline.terminal.ErrorStream;
import org.waqai.pipeline.terminal.OutputClosedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The program: {@code waqai COMMAND}. */
@Command(
    name = "waqai",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Turns Arabic news into event records: who did what to whom, where and when.",
    footer = {"", "'waqai COMMAND --help' explains each command."})
public final class Waqai implements Runnable {
  @Spec private CommandSpec spec;

  private Waqai() {}

  public static void main(String[] arguments) throws IOException {
    quietLibraries();
    System.setErr(ErrorStream.over(System.err));
    SerialFilter.install();
    System.exit(commandLine(Console.standard()).execute(arguments));
  }

  /** The whole command line on a console of the caller's. */
  static CommandLine commandLine(Console console) {
    PrintWriter out = console.out();
    CommandLine waqai =
        new CommandLine(new Waqai())
            .addSubcommand(new RunCommand(console))
            .addSubcommand(new ReprocessCommand(console))
            .addSubcommand(new DiffCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new RulesCommand(console))
            .addSubcommand(new TrainCommand(console))
            .addSubcommand(new PlacesCommand(console))
            .addSubcommand(new CatCommand(console))
            .addSubcommand(new ScoreCommand(console))
            .addSubcommand(new BenchmarkCommand(console));
    return waqai
        .setOut(out)
        .setErr(console.err())
        .setUsageHelpWidth(console.columns())
        .setUsageHelpLongOptionsMaxWidth(30)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new ErrorLines())
        .setExecutionExceptionHandler(new ErrorLines())
        .setExecutionStrategy(parsed -> runAndFlush(parsed, out));
  }

  /** The last buffer of results can fail to be written like any other. */
  private static int runAndFlush(ParseResult parsed, PrintWriter out) {
    int status = new CommandLine.RunLast().execute(parsed);
    try {
      out.flush();
    } catch (OutputClosedException | UserException e) {
      throw new ExecutionException(parsed.commandSpec().commandLine(), e.getMessage(), e);
    }
    return status;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given; see 'waqai --help'");
  }

  /** A logging configuration of the user's own stays in force. */
  private static void quietLibraries() throws IOException {
    if (System.getProperty("java.util.logging.config.file") == null) {
      try (InputStream configuration = Waqai.class.getResourceAsStream("logging.properties")) {
        LogManager.getLogManager().readConfiguration(configuration);
      }
    }
  }
}
