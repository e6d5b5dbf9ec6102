package org.waqai.pipeline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.apache.beam.sdk.Pipeline.PipelineExecutionException;
import org.waqai.pipeline.terminal.DisplayText;
import org.waqai.pipeline.terminal.OutputClosedException;
import org.waqai.read.InputException;
import org.waqai.seeds.SeedException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is said when a command fails, and its exit status: one line and 2 where the user can mend
 * it, nothing and 0 where the reader of our output has gone, all we know and 1 where the program is
 * at fault.
 */
final class ErrorLines implements IParameterExceptionHandler, IExecutionExceptionHandler {
  static final int USER_ERROR = 2;
  static final int PROGRAM_ERROR = 1;

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    command.getErr().println(line(command, e.getMessage() + suggestion(e)));
    return USER_ERROR;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof OutputClosedException) {
      return 0;
    }
    Optional<String> mistake = mistake(e);
    if (mistake.isPresent()) {
      command.getErr().println(line(command, mistake.get()));
      return USER_ERROR;
    }
    command.getErr().println(line(command, "failed; please report this:"));
    e.printStackTrace(command.getErr());
    return PROGRAM_ERROR;
  }

  /** A mistake may come to light on a worker, deep inside what the runner makes of it. */
  private static Optional<String> mistake(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UserException
          || cause instanceof InputException
          || cause instanceof SeedException) {
        return Optional.of(cause.getMessage());
      }
      if (e instanceof PipelineExecutionException && cause instanceof IOException) {
        return Optional.of("a file could not be read or written: " + cause.getMessage());
      }
    }
    return Optional.empty();
  }

  private static String line(CommandLine command, String message) {
    return command.getCommandSpec().qualifiedName()
        + ": "
        + DisplayText.printable(message.strip().replace("\n", "; "));
  }

  private static String suggestion(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched)) {
      return "";
    }
    StringWriter suggestion = new StringWriter();
    UnmatchedArgumentException.printSuggestions(unmatched, new PrintWriter(suggestion));
    return suggestion.toString().isBlank() ? "" : "; " + suggestion.toString().strip();
  }
}
