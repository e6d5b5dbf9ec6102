package org.waqai.read;

/** An input that the user named wrongly; the message is one line with the input and what to do. */
public final class InputException extends RuntimeException {

  public InputException(String message) {
    super(message);
  }

  public InputException(String message, Throwable cause) {
    super(message, cause);
  }
}
