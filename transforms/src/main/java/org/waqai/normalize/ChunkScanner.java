package org.waqai.normalize;

/** Finds the places of a draft that need a look, and the chunks around them. */
final class ChunkScanner {
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

  /**
   * Whether a space stands in a separator: with tatweel on both sides of it, or with tatweel and
   * another sign on one side and a letter on the other.
   */
  private boolean isSpacedSeparator(int space) {
    int left = space;
    while (left > 0 && isSign(draft.unit(left - 1))) {
      left--;
    }
    int right = space + 1;
    while (right < draft.length() && isSign(draft.unit(right))) {
      right++;
    }
    boolean betweenLetters =
        left > 0
            && right < draft.length()
            && !isSpace(draft.unit(left - 1))
            && !isSpace(draft.unit(right));
    if (!betweenLetters) {
      return false;
    }
    boolean tatweelLeft = hasTatweel(left, space);
    boolean tatweelRight = hasTatweel(space + 1, right);
    return (tatweelLeft && (tatweelRight || (right == space + 1 && space - left > 1)))
        || (tatweelRight && left == space && right - space > 2);
  }

  private boolean hasTatweel(int from, int to) {
    for (int i = from; i < to; i++) {
      if (draft.unit(i) == ArabicLetter.TATWEEL) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSign(char c) {
    return !ArabicLetter.isLetter(c) && !isSpace(c);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }
}
