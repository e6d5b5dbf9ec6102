package org.waqai.number;

/** A phrase that bounds the number before or after which it stands. */
record Bound(Kind kind, Position position) implements Sense {

  enum Kind {
    AT_LEAST,
    AT_MOST,
    ABOUT
  }

  enum Position {
    BEFORE,
    AFTER
  }
}
