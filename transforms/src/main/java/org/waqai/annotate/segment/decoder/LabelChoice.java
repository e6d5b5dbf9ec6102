package org.waqai.annotate.segment.decoder;

/**
 * Takes from a unit the labels that cannot be part of the best ones of a line: a label goes if
 * putting another in its place makes any labels of the line score higher. How much the one scores
 * by itself is known, and how much the units around it can make up for, at most, is in their tables
 * ({@link TransitionTable#mostMore}). Nearly all letters are left with two of five labels.
 */
final class LabelChoice {
  private static final int LABELS = Label.COUNT;
  private static final int FIRST_LABEL = Label.PADDING.number() + 1;

  /** Far more than rounding can add up to, far less than scores differ by. */
  static final double MARGIN = 1e-6;

  private final double[] scores; // by unit and label
  private final TransitionTable[] transitions; // into each unit
  private final CellWeights[] wrapping; // by unit

  /**
   * Of units in a row.
   *
   * @param scores of each unit and label, all that does not depend on other labels
   * @param transitions into each unit
   * @param wrapping of each unit
   */
  LabelChoice(double[] scores, TransitionTable[] transitions, CellWeights[] wrapping) {
    this.scores = scores;
    this.transitions = transitions;
    this.wrapping = wrapping;
  }

  /**
   * The labels that are left to a unit: a bit for each, by its number. What can score with the unit
   * and is not in the row must be padding.
   */
  byte of(int unit) {
    int best = bestByItself(unit, 0);
    int second = bestByItself(unit, best);
    int left = 0;
    for (int label = FIRST_LABEL; label < LABELS; label++) {
      if (!isWorse(label, best, unit) && !isWorse(label, second, unit)) {
        left |= 1 << label;
      }
    }
    return (byte) left;
  }

  private int bestByItself(int unit, int except) {
    int best = except == FIRST_LABEL ? FIRST_LABEL + 1 : FIRST_LABEL;
    for (int label = best + 1; label < LABELS; label++) {
      if (label != except && scores[unit * LABELS + label] > scores[unit * LABELS + best]) {
        best = label;
      }
    }
    return best;
  }

  /**
   * Whether the other label is better here than this one, whatever labels the units around have.
   */
  private boolean isWorse(int label, int other, int unit) {
    if (label == other) {
      return false;
    }
    double more =
        scores[unit * LABELS + label]
            - scores[unit * LABELS + other]
            + transitions[unit].mostMore(TransitionTable.LAST, label, other)
            + wrapping[unit].mostMore(1, label, other);
    if (unit + 1 < wrapping.length) {
      more +=
          transitions[unit + 1].mostMore(TransitionTable.MIDDLE, label, other)
              + wrapping[unit + 1].mostMore(LABELS, label, other);
    }
    if (unit + 2 < wrapping.length) {
      more += transitions[unit + 2].mostMore(TransitionTable.FIRST, label, other);
    }
    return more < -MARGIN;
  }
}
