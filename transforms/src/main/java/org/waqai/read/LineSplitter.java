package org.waqai.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a stream into lines at line feeds, as bytes and with a bound on their length, which no
 * reader of the JDK offers.
 */
final class LineSplitter {
  private final InputStream stream;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int filled;
  private long number;
  private ByteArrayOutputStream line = new ByteArrayOutputStream();

  /**
   * @param limit bytes kept of a line; of a longer one the rest is read and forgotten
   */
  LineSplitter(InputStream stream, int limit) {
    this.stream = stream;
    this.limit = limit;
  }

  /**
   * Goes to the next line.
   *
   * @return false at the end of the stream
   */
  boolean next() throws IOException {
    line = new ByteArrayOutputStream();
    number++;
    if (position == filled && !fill()) {
      return false;
    }
    do {
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      line.write(buffer, position, Math.min(end - position, limit - line.size()));
      position = end;
      if (end < filled) {
        position++;
        return true;
      }
    } while (fill());
    return true;
  }

  /** The line without its line feed, or, when {@link #next} failed, what it had read by then. */
  byte[] line() {
    return line.toByteArray();
  }

  /** Number of the line, or of the one at which {@link #next} failed, from 1. */
  long number() {
    return number;
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(0, stream.read(buffer, 0, buffer.length));
    return filled > 0;
  }
}
