package org.waqai.normalize;

import java.util.EnumSet;
import java.util.Set;
import org.waqai.normalize.Chunk.Piece;

/**
 * What stands between two runs of letters of one chunk.
 *
 * @param start offset of its first unit in the draft
 * @param end offset after its last unit
 * @param tatweels how many runs of tatweel it has, without the one that belongs to a heh alone
 * @param spaced whether there is a space in it
 * @param signs its other units
 * @param kinds the kinds of those units
 */
record Junction(
    int start, int end, int tatweels, boolean spaced, String signs, Set<Separator> kinds) {

  /** Reads the draft between two pieces. */
  static Junction between(AlignedBuffer draft, Piece left, Piece right) {
    StringBuilder signs = new StringBuilder();
    int tatweels = 0;
    int spaces = 0;
    int from = left.end();
    int to = right.start();
    for (int i = from; i < to; i++) {
      char c = draft.unit(i);
      if (c == ArabicLetter.TATWEEL) {
        tatweels += draft.unit(i - 1) == ArabicLetter.TATWEEL ? 0 : 1;
      } else if (c == ' ') {
        spaces++;
      } else {
        signs.append(c);
      }
    }
    // Alone, heh is written with tatweel: that one hides nothing.
    int hiding = left.isHehAlone() && tatweels > 0 ? tatweels - 1 : tatweels;
    return new Junction(from, to, hiding, spaces > 0, signs.toString(), kinds(signs));
  }

  private static Set<Separator> kinds(CharSequence signs) {
    Set<Separator> kinds = EnumSet.noneOf(Separator.class);
    signs.chars().forEach(c -> kinds.add(Separator.of((char) c)));
    if (kinds.contains(Separator.BARRIER) && encloseNothing(signs)) {
      return EnumSet.of(Separator.SYMBOL);
    }
    return kinds;
  }

  /** Whether these are a pair of quotes or brackets with no word between them. */
  private static boolean encloseNothing(CharSequence signs) {
    if (signs.length() != 2) {
      return false;
    }
    int opening = Character.getType(signs.charAt(0));
    int closing = Character.getType(signs.charAt(1));
    return (opening == Character.START_PUNCTUATION && closing == Character.END_PUNCTUATION)
        || (opening == Character.INITIAL_QUOTE_PUNCTUATION
            && closing == Character.FINAL_QUOTE_PUNCTUATION);
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

  /** Whether there is a separator of this kind in it. */
  boolean has(Separator kind) {
    return kinds.contains(kind);
  }

  /** Whether it is a sign that elsewhere stands between two parts of one name. */
  boolean mayLink() {
    return kinds.contains(Separator.LINK)
        || kinds.contains(Separator.SLASH)
        || kinds.contains(Separator.FOREIGN);
  }

  /** Whether it holds stops and commas only, and no tatweel. */
  boolean isBareStop() {
    return tatweels == 0 && kinds.stream().allMatch(Separator::isStop);
  }
}
