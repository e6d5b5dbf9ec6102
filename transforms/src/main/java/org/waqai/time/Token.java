package org.waqai.time;

/**
 * A run of letters, a run of digits or another single character.
 *
 * @param start in UTF-16 units of the text
 * @param end after the last unit
 * @param folded the letters with the spelling differences of Arabic folded; the text itself for the
 *     other types
 * @param glued whether nothing stands between this token and the one before
 */
record Token(Type type, int start, int end, String folded, boolean glued) {

  enum Type {
    WORD,
    NUMBER,
    SYMBOL,
    LINE_BREAK
  }
}
