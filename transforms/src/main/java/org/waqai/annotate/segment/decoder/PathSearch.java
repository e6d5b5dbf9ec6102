package org.waqai.annotate.segment.decoder;

import java.util.Arrays;

/**
 * Finds the labels of a stretch's units that score highest together, given the label of its first
 * unit: Viterbi's algorithm (Viterbi 1967, "Error bounds for convolutional codes and an
 * asymptotically optimum decoding algorithm") over pairs of neighbouring labels.
 *
 * <p>CoreNLP runs the same search over conditional log probabilities, which forward-backward gives
 * it. Along a line they add up to the features' weights less the log of what all labels of the line
 * weigh together, and that is one number for all of them: the best labels are the same.
 */
final class PathSearch {
  private static final int LABELS = Label.COUNT;
  private static final int PAIRS = LABELS * LABELS;
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final UnitRow row;
  private final byte[] possible; // by unit, a bit for each label
  private final byte[] origins; // by unit and pair of labels
  private final byte[] bestBefore = new byte[LABELS]; // the last unit, by its label
  private final double[] scores = new double[LABELS]; // by the label of the last unit

  /**
   * Searches.
   *
   * @param possible labels of each unit, a bit for each by its number
   * @param first label of the first unit
   */
  PathSearch(UnitRow row, byte[] possible, int first) {
    this.row = row;
    this.possible = possible;
    origins = new byte[row.length() * PAIRS];
    int around = row.place().opensLine() ? Label.PADDING.number() : Label.BOUNDARY.number();
    double[] before = new double[PAIRS];
    Arrays.fill(before, NEVER);
    before[around * LABELS + first] = start(first);
    int firsts = 1 << around;
    int middles = 1 << first;
    double[] after = new double[PAIRS];
    for (int i = 1; i < row.length(); i++) {
      Arrays.fill(after, NEVER);
      step(i, firsts, middles, before, after);
      row.wrapping(i).addTo(after);
      double[] swap = before;
      before = after;
      after = swap;
      firsts = middles;
      middles = possible[i];
    }
    finish(before);
  }

  private double start(int first) {
    double score = row.score(0, first);
    return row.place().opensLine() ? score + row.transitions(0)[first] : score; // all padding
  }

  /** From the best scores of all pairs of labels that end at the unit before to those at unit i. */
  private void step(int i, int firsts, int middles, double[] before, double[] after) {
    double[] into = row.transitions(i);
    for (int rest = middles; rest != 0; rest &= rest - 1) {
      int middle = Integer.numberOfTrailingZeros(rest);
      for (int ends = possible[i]; ends != 0; ends &= ends - 1) {
        int label = Integer.numberOfTrailingZeros(ends);
        int pair = middle * LABELS + label;
        double best = NEVER;
        for (int starts = firsts; starts != 0; starts &= starts - 1) {
          int first = Integer.numberOfTrailingZeros(starts);
          double score = before[first * LABELS + middle] + into[first * PAIRS + pair];
          if (score > best) {
            best = score;
            origins[i * PAIRS + pair] = (byte) first;
          }
        }
        after[pair] = best + row.score(i, label);
      }
    }
  }

  private void finish(double[] last) {
    Arrays.fill(scores, NEVER);
    int end = row.length();
    for (int pair = 0; pair < PAIRS; pair++) {
      double score = last[pair];
      if (!row.place().closesLine()) {
        score += row.transitions(end)[pair * LABELS + Label.BOUNDARY.number()];
      }
      int label = pair % LABELS;
      if (score > scores[label]) {
        scores[label] = score;
        bestBefore[label] = (byte) (pair / LABELS);
      }
    }
  }

  /** The best score with this label of the last unit; minus infinity if it is not possible. */
  double score(int last) {
    return scores[last];
  }

  /** The labels' numbers by unit, those of that score. */
  byte[] labels(int last) {
    byte[] labels = new byte[row.length()];
    int label = last;
    int before = bestBefore[last];
    for (int i = labels.length - 1; i >= 0; i--) {
      labels[i] = (byte) label;
      int origin = origins[i * PAIRS + before * LABELS + label];
      label = before;
      before = origin;
    }
    return labels;
  }
}
