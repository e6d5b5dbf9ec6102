package org.waqai.pipeline;

/**
 * A failure that the user caused and can mend. The message is one line that names the file, the
 * place in it and what to do; the command prints it without a stack trace and exits with status 2.
 */
public final class UserException extends RuntimeException {

  public UserException(String message) {
    super(message);
  }

  public UserException(String message, Throwable cause) {
    super(message, cause);
  }
}
