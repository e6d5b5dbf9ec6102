package org.waqai.normalize;

import java.util.EnumSet;
import java.util.Set;
import org.waqai.normalize.Chunk.Piece;

/**
 * What stands between two runs of letters of one chunk.
 *
 * @param start offset of its first unit in the draft
 * @param end offset after its last unit
 * @param tatweels how many runs of tatweel it has
 * @param spaced whether there is a space in it
 * @param separators how many other units it has
 * @param kinds the kinds of those units
 */
record Junction(
    int start, int end, int tatweels, boolean spaced, int separators, Set<Separator> kinds) {

  /** Reads the draft between two pieces. */
  static Junction between(AlignedBuffer draft, Piece left, Piece right) {
    Set<Separator> kinds = EnumSet.noneOf(Separator.class);
    int tatweels = 0;
    int spaces = 0;
    int separators = 0;
    int from = left.end();
    int to = right.start();
    for (int i = from; i < to; i++) {
      char c = draft.unit(i);
      if (c == ArabicLetter.TATWEEL) {
        tatweels += draft.unit(i - 1) == ArabicLetter.TATWEEL ? 0 : 1;
      } else if (c == ' ') {
        spaces++;
      } else {
        kinds.add(Separator.of(c));
        separators++;
      }
    }
    return new Junction(from, to, tatweels, spaces > 0, separators, kinds);
  }

  boolean hasTatweel() {
    return tatweels > 0;
  }

  /** Whether it hides by its looks: tatweel on both sides, or on one with no space between. */
  boolean isMarked() {
    return tatweels > 1 || (tatweels == 1 && !spaced);
  }

  /** Whether it has nothing but separators of this kind besides tatweel and spaces. */
  boolean isOnly(Separator kind) {
    return kinds.size() == 1 && kinds.contains(kind);
  }

  /** Whether it holds stops and commas only, and no tatweel. */
  boolean isBareStop() {
    return tatweels == 0 && kinds.stream().allMatch(Separator::isStop);
  }
}
