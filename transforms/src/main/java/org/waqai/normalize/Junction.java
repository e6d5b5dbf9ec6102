package org.waqai.normalize;

/**
 * What stands between two runs of letters of one chunk.
 *
 * @param start offset of its first unit in the draft
 * @param end offset after its last unit
 * @param tatweels how many of its two ends, next to the letters, are tatweel: 0 to 2
 * @param separators how many units other than tatweel and space it has
 * @param evasion what it costs inside a word, in natural logarithms
 * @param boundary what it costs between two words
 * @param dotsOnly whether it holds nothing but dots and commas besides tatweel and spaces
 * @param barrier whether one of its units never stands inside a word unless tatweel surrounds it
 * @param digits whether one of its units is a digit
 */
record Junction(
    int start,
    int end,
    int tatweels,
    int separators,
    double evasion,
    double boundary,
    boolean dotsOnly,
    boolean barrier,
    boolean digits) {

  private static final int LONGEST_NUMBER = 2;

  /** Reads the draft between two pieces. */
  static Junction between(AlignedBuffer draft, Chunk.Piece left, Chunk.Piece right) {
    return read(draft, left.end(), right.start());
  }

  private static Junction read(AlignedBuffer draft, int from, int to) {
    double evasion = 0;
    double boundary = 0;
    boolean dotsOnly = true;
    boolean barrier = false;
    int digits = 0;
    int separators = 0;
    for (int i = from; i < to; i++) {
      char c = draft.unit(i);
      if (c == ArabicLetter.TATWEEL || c == ' ') {
        continue;
      }
      Separator kind = Separator.of(c);
      separators++;
      evasion = Math.min(evasion, kind.evasion());
      boundary = Math.max(separators == 1 ? Double.NEGATIVE_INFINITY : boundary, kind.boundary());
      dotsOnly &= kind == Separator.DOT || kind == Separator.COMMA;
      barrier |= kind == Separator.BARRIER;
      digits += kind == Separator.DIGIT ? 1 : 0;
    }
    int tatweels =
        (draft.unit(from) == ArabicLetter.TATWEEL ? 1 : 0)
            + (draft.unit(to - 1) == ArabicLetter.TATWEEL && to - from > 1 ? 1 : 0);
    return new Junction(
        from,
        to,
        tatweels,
        separators,
        evasion,
        boundary,
        dotsOnly,
        barrier || digits > LONGEST_NUMBER,
        digits > 0);
  }
}
