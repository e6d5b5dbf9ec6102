package org.waqai.annotate.segment.decoder;

import java.util.Arrays;

/** Scores of the labels of three neighbouring units. Immutable. */
final class TransitionTable {
  /** The places of the three units, as {@link #mostMore} takes them. */
  static final int FIRST = 0;

  static final int MIDDLE = 1;
  static final int LAST = 2;

  private static final int LABELS = Label.COUNT;
  private static final int PAIRS = LABELS * LABELS;

  private final double[] scores;
  private final double[] mostMore;

  /**
   * A table of these scores.
   *
   * @param scores by the labels' numbers as digits to the base {@link Label#COUNT}, leftmost first
   */
  TransitionTable(double[] scores) {
    this(scores, new double[3 * PAIRS]);
    Arrays.fill(mostMore, Double.NEGATIVE_INFINITY);
    for (int cell = 0; cell < scores.length; cell++) {
      raise(cell, FIRST, cell / PAIRS, PAIRS);
      raise(cell, MIDDLE, cell / LABELS % LABELS, LABELS);
      raise(cell, LAST, cell % LABELS, 1);
    }
  }

  private TransitionTable(double[] scores, double[] mostMore) {
    this.scores = scores;
    this.mostMore = mostMore;
  }

  /**
   * A table without scores, for units that are not known.
   *
   * @param place the one that is known
   * @param bounds what {@link #mostMore} answers for it, by pair of labels
   */
  static TransitionTable bounded(int place, double[] bounds) {
    double[] mostMore = new double[3 * PAIRS];
    System.arraycopy(bounds, 0, mostMore, place * PAIRS, PAIRS);
    return new TransitionTable(new double[0], mostMore);
  }

  /** A table without scores and without bounds. */
  static TransitionTable unbounded() {
    double[] mostMore = new double[3 * PAIRS];
    Arrays.fill(mostMore, Double.POSITIVE_INFINITY);
    return new TransitionTable(new double[0], mostMore);
  }

  /** Compares the cell with those that differ from it in the label at one place. */
  private void raise(int cell, int place, int label, int step) {
    for (int other = 0; other < LABELS; other++) {
      int pair = place * PAIRS + label * LABELS + other;
      double more = scores[cell] - scores[cell + (other - label) * step];
      mostMore[pair] = Math.max(mostMore[pair], more);
    }
  }

  /** The scores, as the constructor takes them; must not be changed. */
  double[] scores() {
    return scores;
  }

  /**
   * How much more the unit at this place can score with one label than with another, at most, when
   * its neighbours have the same labels.
   */
  double mostMore(int place, int label, int other) {
    return mostMore[place * PAIRS + label * LABELS + other];
  }
}
