package org.waqai.pipeline.terminal;

/** The program that reads our standard output, such as {@code head}, has had enough. */
public final class OutputClosedException extends RuntimeException {

  OutputClosedException(Throwable cause) {
    super("standard output was closed", cause);
  }
}
