package org.waqai.pipeline.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param out results, buffered; whoever runs a command flushes it
 * @param err errors and progress
 * @param outIsTerminal whether results are read by a person
 * @param errIsTerminal whether a line of progress can be written over
 * @param columns the width of the terminal
 */
public record Console(
    PrintWriter out, PrintWriter err, boolean outIsTerminal, boolean errIsTerminal, int columns) {
  private static final int DEFAULT_COLUMNS = 100;

  /** A console on streams of the caller's, which are no terminal. */
  public static Console on(OutputStream out, OutputStream err) {
    return new Console(utf8(out), utf8(err), false, false, DEFAULT_COLUMNS);
  }

  /** As {@link #on}, where a failure to write results ends the command. */
  public static Console guarded(OutputStream out, OutputStream err) {
    return on(new StandardOutput(out), err);
  }

  /**
   * The console of this process. Java cannot tell a terminal from a file for each stream alone, so
   * the launcher says so in system properties.
   */
  public static Console standard() {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    return new Console(
        utf8(new StandardOutput(new BufferedOutputStream(out, 1 << 16))),
        utf8(err),
        Boolean.getBoolean("waqai.out.terminal"),
        Boolean.getBoolean("waqai.err.terminal"),
        Math.max(60, Integer.getInteger("waqai.columns", DEFAULT_COLUMNS)));
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
