package org.waqai.read;

import org.waqai.deadletter.DeadLetters;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.Lineage;
import org.waqai.schemas.PayloadFormat;
import org.waqai.schemas.Stage;

/** A record that is no article; the message says in one line what is wrong and what to do. */
final class UnreadableException extends Exception {

  /** The kinds of failure that a run counts apart. */
  enum Kind {
    /** Text or JSON in another encoding, or damaged. */
    MALFORMED_UTF8,
    BROKEN_JSON,
    /** A JSON field of another type than it should be. */
    WRONG_FIELD,
    BAD_DATE,
    EMPTY_TEXT,
    /** A web page in which nothing looks like an article. */
    NO_MAIN_TEXT,
    /** Over {@link RecordLimit}. */
    TOO_LARGE,
    /** A web page of more elements, or more deeply nested ones, than any article has. */
    TOO_COMPLEX,
    /** The file ends in the middle of a record. */
    TRUNCATED,
    /** The file cannot be read on from here. */
    CORRUPT,
    /** The file is not what its name says. */
    WRONG_FORMAT,
    /** The file system failed. */
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

  /**
   * What becomes of the record.
   *
   * @param source the input file and the place in it
   */
  DeadLetter deadLetter(String source, PayloadFormat format, byte[] payload, Lineage lineage) {
    return DeadLetters.of(Stage.READ, source, format, payload, kind.name(), getMessage(), lineage);
  }
}
