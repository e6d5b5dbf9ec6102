package org.waqai.number;

/**
 * Tells digits that stand for a count from those inside a date, a clock time, a score or a name, by
 * what touches them.
 */
final class NumeralContext {
  private static final char EN_DASH = '\u2013';
  private static final String JOINERS = "-/:_#@\\" + EN_DASH;

  private final Words words;

  NumeralContext(Words words) {
    this.words = words;
  }

  boolean isCount(int numeral) {
    return !isJoinedBefore(numeral) && !isJoinedAfter(numeral);
  }

  boolean isHyphen(int token) {
    return words.isMark(token, '-') || words.isMark(token, EN_DASH);
  }

  boolean isJoinedAfter(int numeral) {
    int after = numeral + 1;
    if (!words.touchesNext(numeral)) {
      return false;
    }
    return words.isMark(after)
        ? isJoiner(after) && words.touchesNext(after) && !isRange(numeral)
        : isForeignOrSingle(after);
  }

  private boolean isJoinedBefore(int numeral) {
    int before = numeral - 1;
    if (!words.touchesNext(before)) {
      return false;
    }
    return words.isMark(before)
        ? isJoiner(before) && words.touchesNext(before - 1)
        : isForeignOrSingle(before);
  }

  private boolean isJoiner(int mark) {
    return JOINERS.indexOf(words.mark(mark)) >= 0;
  }

  /** Two numerals around a hyphen, the second larger and joined to nothing else. */
  private boolean isRange(int numeral) {
    int second = numeral + 2;
    return isHyphen(numeral + 1)
        && words.isNumeral(second)
        && !isJoinedAfter(second)
        && value(numeral) < value(second);
  }

  private double value(int numeral) {
    return Numeral.of(words.numeral(numeral)).map(Numeral::value).orElse(0.0);
  }

  /** Letters of another script, or one letter alone, such as the mark of a Hijri year. */
  private boolean isForeignOrSingle(int token) {
    if (!words.isWord(token)) {
      return false;
    }
    String form = words.form(token);
    return form.length() == 1
        || Character.UnicodeScript.of(form.codePointAt(0)) != Character.UnicodeScript.ARABIC;
  }
}
