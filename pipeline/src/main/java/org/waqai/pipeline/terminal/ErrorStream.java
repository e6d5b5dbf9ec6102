package org.waqai.pipeline.terminal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * An error stream without the line that CoreNLP's tokenizer prints, past all logging, for each
 * character that it does not know: such characters are tokens like others.
 */
public final class ErrorStream extends PrintStream {
  private static final String NOISE = "Untokenizable: %s%n";

  private ErrorStream(OutputStream out) {
    super(out, /* autoFlush= */ true, StandardCharsets.UTF_8);
  }

  /** A stream that passes everything else on to {@code out}. */
  public static ErrorStream over(OutputStream out) {
    return new ErrorStream(out);
  }

  @Override
  public PrintStream printf(String format, Object... arguments) {
    return format.equals(NOISE) ? this : super.printf(format, arguments);
  }
}
