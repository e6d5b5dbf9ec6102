package org.waqai.time;

import java.util.Map;
import java.util.Optional;

/**
 * A word or phrase with what the lexicon knows of it, a number, or another character.
 *
 * @param start in UTF-16 units of the text, clitics included
 * @param stem after the attached conjunction and preposition, the article included
 * @param end after the last unit
 * @param written the text from {@code stem} to {@code end}; of a number the digits
 * @param clitics what is attached before the stem
 * @param senses by sense its value, such as the number of a weekday; empty for unknown words
 * @param number of a run of digits, -1 otherwise
 * @param glued whether nothing stands between this term and the one before
 */
record Term(
    Token.Type type,
    int start,
    int stem,
    int end,
    String written,
    Clitics clitics,
    Map<Sense, Integer> senses,
    Optional<Month> month,
    int number,
    boolean glued) {

  /** Stands before the first and after the last term. */
  static final Term NONE =
      new Term(
          Token.Type.LINE_BREAK, 0, 0, 0, "", Clitics.NONE, Map.of(), Optional.empty(), -1, false);

  boolean has(Sense sense) {
    return senses.containsKey(sense);
  }

  boolean isSymbol(char symbol) {
    return type == Token.Type.SYMBOL && written.charAt(0) == symbol;
  }

  boolean isNumber() {
    return type == Token.Type.NUMBER;
  }

  boolean isWord() {
    return type == Token.Type.WORD;
  }

  int digits() {
    return written.length();
  }
}
