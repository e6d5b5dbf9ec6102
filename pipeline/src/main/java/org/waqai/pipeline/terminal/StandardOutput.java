package org.waqai.pipeline.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.waqai.pipeline.UserException;

/**
 * Standard output whose failures are heard: a {@link java.io.PrintStream} would swallow a full disk
 * and keep on computing for a reader that has gone.
 */
final class StandardOutput extends FilterOutputStream {

  StandardOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) {
    attempt(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    attempt(() -> out.write(bytes, offset, length));
  }

  @Override
  public void flush() {
    attempt(out::flush);
  }

  private interface Write {
    void run() throws IOException;
  }

  private static void attempt(Write write) {
    try {
      write.run();
    } catch (IOException e) {
      // The only sign of EPIPE that Java gives.
      if ("Broken pipe".equals(e.getMessage())) {
        throw new OutputClosedException(e);
      }
      throw new UserException("standard output: " + e.getMessage(), e);
    }
  }
}
