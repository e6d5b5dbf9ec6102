package org.waqai.time;

import java.util.Optional;

/**
 * What is written together before a word.
 *
 * @param conjunction waw or feh
 * @param preposition beh, lam or kaf
 * @param article alef and lam, or the second lam after the preposition lam
 */
record Clitics(boolean conjunction, boolean preposition, boolean article) {
  static final char ALEF = '\u0627';
  static final char BEH = '\u0628';
  static final char FEH = '\u0641';
  static final char KAF = '\u0643';
  static final char LAM = '\u0644';
  static final char WAW = '\u0648';
  static final String ARTICLE = "" + ALEF + LAM;

  static final Clitics NONE = new Clitics(false, false, false);

  /** What {@code letters} are if nothing but clitics, as before a number written in digits. */
  static Optional<Clitics> of(String letters) {
    int i = 0;
    boolean conjunction = isAt(letters, i, WAW) || isAt(letters, i, FEH);
    i += conjunction ? 1 : 0;
    boolean preposition = isAt(letters, i, BEH) || isAt(letters, i, LAM) || isAt(letters, i, KAF);
    i += preposition ? 1 : 0;
    boolean article = letters.startsWith(ARTICLE, i) || isAt(letters, i, LAM);
    i += letters.startsWith(ARTICLE, i) ? ARTICLE.length() : article ? 1 : 0;
    return i == letters.length()
        ? Optional.of(new Clitics(conjunction, preposition, article))
        : Optional.empty();
  }

  private static boolean isAt(String letters, int index, char letter) {
    return index < letters.length() && letters.charAt(index) == letter;
  }

  boolean isProclitic() {
    return conjunction || preposition;
  }
}
