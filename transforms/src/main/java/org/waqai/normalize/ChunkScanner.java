package org.waqai.normalize;

/** Finds the places of a draft that need a look, and the chunks around them. */
final class ChunkScanner {
  private static final int LONGEST_SEPARATOR = 8;

  /** Four letters and their spaces; fewer are an abbreviation as often. */
  private static final int SHORTEST_SPELLED_OUT = 7;

  private final AlignedBuffer draft;

  ChunkScanner(AlignedBuffer draft) {
    this.draft = draft;
  }

  /**
   * Whether the unit is tatweel, a sign after a letter with more letters behind it, or a sign that
   * may stand for the alef of a word.
   */
  boolean isSuspect(int at) {
    char c = draft.unit(at);
    if (ArabicLetter.isLetter(c) || isSpace(c)) {
      return false;
    }
    if (c == ArabicLetter.TATWEEL) {
      return true;
    }
    if (isInitialSign(at)) {
      return true;
    }
    if (at == 0 || !ArabicLetter.isLetter(draft.unit(at - 1))) {
      return false;
    }
    int next = at + 1;
    while (next < draft.length()
        && !isSpace(draft.unit(next))
        && !ArabicLetter.isLetterOrTatweel(draft.unit(next))) {
      next++;
    }
    return next < draft.length() && !isSpace(draft.unit(next));
  }

  /**
   * The start of the chunk around {@code at}, not before {@code floor}; the spaces of a spaced
   * separator belong to it.
   */
  int chunkStart(int at, int floor) {
    int start = wordStart(at, floor);
    while (start - 1 > floor
        && draft.unit(start - 1) == ' '
        && draft.unit(start) == ArabicLetter.TATWEEL
        && isSpacedSeparator(start - 1)) {
      start = wordStart(start - 1, floor);
    }
    return start;
  }

  /** The end of the chunk around {@code at}; the spaces of a spaced separator belong to it. */
  int chunkEnd(int at) {
    int end = wordEnd(at);
    while (end + 1 < draft.length() && draft.unit(end) == ' ' && isSpacedSeparator(end)) {
      end = wordEnd(end + 1);
    }
    return end;
  }

  /** Whether one digit or sign opens a word. */
  boolean isInitialSign(int at) {
    return (at == 0 || isSpace(draft.unit(at - 1)))
        && at + 1 < draft.length()
        && !ArabicLetter.isLetterOrTatweel(draft.unit(at))
        && ArabicLetter.isLetter(draft.unit(at + 1));
  }

  /** Whether a word is written letter by letter from here, with a space after each. */
  boolean opensSpelledOutWord(int at) {
    return at + 2 < draft.length()
        && draft.unit(at + 1) == ' '
        && (at == 0 || isSpace(draft.unit(at - 1)))
        && spelledOutEnd(at) - at >= SHORTEST_SPELLED_OUT;
  }

  /** The end of the letters from {@code start} on that have one space after each. */
  int spelledOutEnd(int start) {
    int next = start;
    while (isLetterWithoutNext(next)) {
      if (next + 1 == draft.length() || draft.unit(next + 1) != ' ') {
        return next + 1;
      }
      next += 2;
    }
    return next - 1;
  }

  private boolean isLetterWithoutNext(int at) {
    return at < draft.length()
        && ArabicLetter.isLetter(draft.unit(at))
        && (at + 1 == draft.length() || !ArabicLetter.isLetterOrTatweel(draft.unit(at + 1)));
  }

  private int wordStart(int at, int floor) {
    int start = at;
    while (start > floor && !isSpace(draft.unit(start - 1))) {
      start--;
    }
    return start;
  }

  private int wordEnd(int at) {
    int end = at;
    while (end < draft.length() && !isSpace(draft.unit(end))) {
      end++;
    }
    return end;
  }

  /** Whether a space stands in a separator, which then lies between two letters. */
  private boolean isSpacedSeparator(int space) {
    int from = space;
    while (from > 0 && space - from < LONGEST_SEPARATOR && isInSeparator(draft.unit(from - 1))) {
      from--;
    }
    int to = space + 1;
    while (to < draft.length() && to - space < LONGEST_SEPARATOR && isInSeparator(draft.unit(to))) {
      to++;
    }
    boolean betweenLetters =
        from > 0
            && to < draft.length()
            && ArabicLetter.isLetter(draft.unit(from - 1))
            && ArabicLetter.isLetter(draft.unit(to));
    return betweenLetters && hides(from, space, to);
  }

  /**
   * Whether a separator with a space in it may hide: it has tatweel on one side of its only space,
   * or at both ends.
   */
  private boolean hides(int from, int space, int to) {
    boolean atBothEnds =
        draft.unit(from) == ArabicLetter.TATWEEL && draft.unit(to - 1) == ArabicLetter.TATWEEL;
    return isOneSpaceOnly(from, space, to)
        ? hasTatweel(from, space) || hasTatweel(space + 1, to)
        : atBothEnds && hasTatweel(from, space) && hasTatweel(space + 1, to);
  }

  private boolean isOneSpaceOnly(int from, int space, int to) {
    for (int i = from; i < to; i++) {
      if (i != space && draft.unit(i) == ' ') {
        return false;
      }
    }
    return true;
  }

  private boolean hasTatweel(int from, int to) {
    for (int i = from; i < to; i++) {
      if (draft.unit(i) == ArabicLetter.TATWEEL) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInSeparator(char c) {
    return !ArabicLetter.isLetter(c) && c != '\n';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }
}
