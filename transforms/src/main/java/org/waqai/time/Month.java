package org.waqai.time;

/**
 * A month as the lexicon has it.
 *
 * @param spelling the form as the lexicon writes it, hamza and madda included
 */
record Month(Calendar calendar, int number, Standing standing, String spelling) {

  /** When the word alone, without day, year or second name, is taken for the month. */
  enum Standing {
    ALWAYS,
    /** Only in the lexicon's very spelling; other spellings mean something else too. */
    EXACT,
    /** After a preposition. */
    GOVERNED,
    NEVER,
    /** As never, and even a number before it need not be its day. */
    DATED
  }

  /** A Gregorian month that is written as a number. */
  static Month numbered(int number) {
    return new Month(Calendar.GREGORIAN, number, Standing.NEVER, "");
  }

  boolean isSameAs(Month other) {
    return calendar == other.calendar && number == other.number;
  }

  /** When the word as {@code written} in the text, without clitics, may stand alone. */
  Standing standing(String written) {
    if (standing != Standing.EXACT) {
      return standing;
    }
    return written.equals(spelling) ? Standing.ALWAYS : Standing.NEVER;
  }
}
