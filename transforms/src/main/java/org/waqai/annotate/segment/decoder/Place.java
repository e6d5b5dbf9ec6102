package org.waqai.annotate.segment.decoder;

/** Where a stretch of a line stands: what is before and after it. */
enum Place {
  /** Between two boundaries. */
  INSIDE(false, false),
  /** Between the padding before the line and a boundary. */
  FIRST(true, false),
  /** Between a boundary and the padding after the line. */
  LAST(false, true),
  /** It is the whole line. */
  WHOLE(true, true);

  static final int COUNT = values().length;

  private final boolean opensLine;
  private final boolean closesLine;

  Place(boolean opensLine, boolean closesLine) {
    this.opensLine = opensLine;
    this.closesLine = closesLine;
  }

  static Place of(boolean opensLine, boolean closesLine) {
    if (opensLine) {
      return closesLine ? WHOLE : FIRST;
    }
    return closesLine ? LAST : INSIDE;
  }

  /** From 0 to {@link #COUNT} - 1. */
  int number() {
    return (opensLine ? 1 : 0) + (closesLine ? 2 : 0);
  }

  boolean opensLine() {
    return opensLine;
  }

  boolean closesLine() {
    return closesLine;
  }
}
