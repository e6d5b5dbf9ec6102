package org.waqai.seeds;

/** A seed file that is missing or wrong; the message names the file, the place and what to do. */
public final class SeedException extends RuntimeException {

  public SeedException(String message) {
    super(message);
  }

  public SeedException(String message, Throwable cause) {
    super(message, cause);
  }
}
