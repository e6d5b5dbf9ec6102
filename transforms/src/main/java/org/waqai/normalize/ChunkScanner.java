package org.waqai.normalize;

/** Finds the places of a draft that need a look, and the chunks around them. */
final class ChunkScanner {
  private static final int LONGEST_SEPARATOR = 8;

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
    if (isInitialAlefSign(at)) {
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

  /** The start of the chunk around {@code at}, not before {@code floor}. */
  int chunkStart(int at, int floor) {
    int start = at;
    while (start > floor && !isSpace(draft.unit(start - 1))) {
      start--;
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

  /** Whether an exclamation mark opens a word, where no exclamation ends. */
  boolean isInitialAlefSign(int at) {
    return draft.unit(at) == '!'
        && (at == 0 || isSpace(draft.unit(at - 1)))
        && at + 1 < draft.length()
        && ArabicLetter.isLetter(draft.unit(at + 1));
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
   * Whether a separator with a space in it hides by its looks: it has tatweel on both sides of the
   * space, or tatweel with another sign on one side and a letter next to the space on the other.
   */
  private boolean hides(int from, int space, int to) {
    boolean tatweelBefore = hasTatweel(from, space);
    boolean tatweelAfter = hasTatweel(space + 1, to);
    if (tatweelBefore && tatweelAfter) {
      return isOneSpaceOnly(from, space, to)
          || (draft.unit(from) == ArabicLetter.TATWEEL
              && draft.unit(to - 1) == ArabicLetter.TATWEEL);
    }
    return (tatweelBefore && to == space + 1 && space - from > 1 && isOneSpaceOnly(from, space, to))
        || (tatweelAfter && from == space && to - space > 2 && isOneSpaceOnly(from, space, to));
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
