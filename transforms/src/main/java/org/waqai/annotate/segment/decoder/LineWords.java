package org.waqai.annotate.segment.decoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of one line in order. */
final class LineWords {
  private static final int USUAL = 64;

  private final List<Word> words = new ArrayList<>(USUAL);
  private int[] offsets = new int[USUAL];

  /**
   * Adds words at the end.
   *
   * @param offset at which their own offsets start, in UTF-16 units
   */
  void add(List<Word> added, int offset) {
    for (int i = 0; i < added.size(); i++) {
      if (words.size() == offsets.length) {
        offsets = Arrays.copyOf(offsets, 2 * offsets.length);
      }
      offsets[words.size()] = offset;
      words.add(added.get(i));
    }
  }

  int size() {
    return words.size();
  }

  int offset(int i) {
    return offsets[i];
  }

  /** The word by itself, with its segments at its own offsets. */
  Stretch stretch(int i, StretchReader reader) {
    return words.get(i).stretch(Place.of(i == 0, i + 1 == size()), reader);
  }

  /**
   * Whether the boundary before the word carries its own label in the best labels of the line. Of
   * what named units say beyond a boundary no bounds are known.
   */
  boolean isBounded(int i, StretchReader reader) {
    boolean isNextKnown = words.get(i).length() > 1 || i + 1 == size() || !isNamed(i + 1);
    return isNextKnown
        && !isNamed(i - 1)
        && stretch(i, reader)
            .doubt()
            .map(doubt -> doubt.isBoundedAfter(stretch(i - 1, reader).ending()))
            .orElse(true);
  }

  private boolean isNamed(int i) {
    return words.get(i).isNamed();
  }

  /** Several words together, with their segments at their places in the line. */
  Stretch stretch(int start, int end, StretchReader reader) {
    return reader.read(
        words.subList(start, end),
        Arrays.copyOfRange(offsets, start, end),
        Place.of(start == 0, end == size()));
  }
}
