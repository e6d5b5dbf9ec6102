package org.waqai.normalize;

/**
 * Kinds of characters that stand between letters, with what they cost in natural logarithms of
 * probability: as evasion inside a word, and as an ordinary boundary between two words that lacks
 * its space. The figures order the cases seen in news (a full stop or a slash without space is
 * common, an asterisk is not); their differences are what the decisions rest on.
 */
enum Separator {
  DOT(-10, -6),
  COMMA(-11, -7),
  DIGIT(-12, -7),
  /** Colon, semicolon, exclamation and question mark. */
  STOP(-12, -7),
  /** The slash between two names of one thing. */
  SLASH(-14, -4),
  /** Hyphens, number sign and apostrophes, which link words. */
  LINK(-15, -4),
  /** Letters of other scripts. */
  FOREIGN(-13, -6),
  /** Asterisk, bullets, emoji and all other symbols. */
  SYMBOL(-11, -9),
  /** A quote or bracket with words in it never splits a word. */
  BARRIER(Double.NEGATIVE_INFINITY, 0);

  private final double evasion;
  private final double boundary;

  Separator(double evasion, double boundary) {
    this.evasion = evasion;
    this.boundary = boundary;
  }

  double evasion() {
    return evasion;
  }

  double boundary() {
    return boundary;
  }

  /** Whether such characters end sentences or clauses. */
  boolean isStop() {
    return this == DOT || this == COMMA || this == STOP;
  }

  /** The kind of a character that is neither Arabic letter, tatweel nor white space. */
  static Separator of(char c) {
    return switch (c) {
      case '.', '\u2026', '\u00B7' -> DOT;
      case ',', '\u060C' -> COMMA;
      case ':', ';', '!', '?', '\u061B', '\u061F' -> STOP;
      case '/' -> SLASH;
      case '_', '#', '&', '\'', '\u2018', '\u2019' -> LINK;
      case '"' -> BARRIER;
      default -> byType(c);
    };
  }

  private static Separator byType(char c) {
    if (ArabicLetter.isDigit(c)) {
      return DIGIT;
    }
    if (Character.isLetterOrDigit(c)) {
      return FOREIGN;
    }
    return switch (Character.getType(c)) {
      case Character.DASH_PUNCTUATION -> LINK;
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          BARRIER;
      default -> SYMBOL;
    };
  }
}
