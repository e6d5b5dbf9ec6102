package org.waqai.read;

/** A record that is no article; the message says in one line what is wrong and what to do. */
final class UnreadableException extends Exception {

  /** The kinds of failure that a run counts apart. */
  enum Kind {
    MALFORMED_UTF8,
    BROKEN_JSON,
    WRONG_FIELD,
    BAD_DATE,
    EMPTY_TEXT,
    NO_MAIN_TEXT,
    TOO_LARGE,
    TOO_COMPLEX,
    TRUNCATED,
    CORRUPT,
    WRONG_FORMAT,
    STORAGE
  }

  private final Kind kind;

  UnreadableException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  UnreadableException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }
}
