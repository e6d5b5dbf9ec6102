package org.waqai.annotate.segment.decoder;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the labels of a line's units that score highest together: Viterbi's algorithm (Viterbi
 * 1967, "Error bounds for convolutional codes and an asymptotically optimum decoding algorithm")
 * over pairs of neighbouring labels.
 *
 * <p>CoreNLP runs the same search over conditional log probabilities, which forward-backward gives
 * it. Along a line they add up to the features' weights less the log of what all labels of the line
 * weigh together, and that is one number for all of them: the best labels are the same.
 *
 * <p>Before the search, each unit loses the labels that cannot be part of the best ones: a label
 * goes if putting another in its place makes any labels of the line score higher. How much the one
 * scores by itself is known, and how much the units around it can make up for, at most, is in their
 * tables ({@link TransitionTable#mostMore}). Nearly all letters are left with two of five labels.
 */
final class LineLabels {
  private static final int LABELS = Label.COUNT;
  private static final int PAIRS = LABELS * LABELS;
  private static final int FIRST_LABEL = Label.PADDING.number() + 1;
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  /** Far more than rounding can add up to, far less than scores differ by. */
  private static final double MARGIN = 1e-6;

  private final SegmenterModel model;
  private final Unit[] units;
  private final double[] scores; // by unit and label
  private final TransitionTable[] transitions; // into each unit
  private final CellWeights[] wrapping; // by unit
  private final byte[] possible; // by unit, first those that are, as many as the count says
  private final byte[] counts; // by unit
  private final byte[] origins; // by unit and pair of labels
  private int next;

  private LineLabels(SegmenterModel model, List<Word> words) {
    this.model = model;
    int length = words.size() - 1; // the boundaries
    for (Word word : words) {
      length += word.units().length;
    }
    units = new Unit[length];
    scores = new double[length * LABELS];
    transitions = new TransitionTable[length];
    wrapping = new CellWeights[length];
    possible = new byte[length * LABELS];
    counts = new byte[length];
    origins = new byte[length * PAIRS];
  }

  /** The labels' numbers, of the units of all words with one boundary between each two. */
  static byte[] of(SegmenterModel model, List<Word> words) {
    LineLabels line = new LineLabels(model, words);
    for (Word word : words) {
      if (line.next > 0) {
        line.add(model.boundary());
      }
      line.add(word);
    }
    line.addNeighbours();
    line.findPossible();
    return line.best();
  }

  private void add(Word word) {
    int length = word.units().length;
    System.arraycopy(word.units(), 0, units, next, length);
    System.arraycopy(word.scores(), 0, scores, next * LABELS, length * LABELS);
    System.arraycopy(word.wrapping(), 0, wrapping, next, length);
    next += length;
  }

  private void addNeighbours() {
    for (int i = 0; i < units.length; i++) {
      add(unit(i + 1).asNext(), i);
      add(unit(i + 2).asSecondNext(), i);
      add(unit(i - 1).asPrevious(), i);
      add(unit(i - 2).asSecondPrevious(), i);
      transitions[i] = model.transitions(units[i], unit(i - 1), unit(i - 2));
    }
  }

  private void add(double[] added, int i) {
    for (int label = 0; label < LABELS; label++) {
      scores[i * LABELS + label] += added[label];
    }
  }

  private Unit unit(int i) {
    return i < 0 || i >= units.length ? model.padding() : units[i];
  }

  private void findPossible() {
    for (int i = 0; i < units.length; i++) {
      int best = bestByItself(i, 0);
      int second = bestByItself(i, best);
      for (int label = FIRST_LABEL; label < LABELS; label++) {
        if (!isWorse(label, best, i) && !isWorse(label, second, i)) {
          possible[i * LABELS + counts[i]++] = (byte) label;
        }
      }
    }
  }

  private int bestByItself(int i, int except) {
    int best = except == FIRST_LABEL ? FIRST_LABEL + 1 : FIRST_LABEL;
    for (int label = best + 1; label < LABELS; label++) {
      if (label != except && scores[i * LABELS + label] > scores[i * LABELS + best]) {
        best = label;
      }
    }
    return best;
  }

  /**
   * Whether the other label is better here than this one, whatever labels the units around have.
   */
  private boolean isWorse(int label, int other, int i) {
    if (label == other) {
      return false;
    }
    double more =
        scores[i * LABELS + label]
            - scores[i * LABELS + other]
            + transitions[i].mostMore(TransitionTable.LAST, label, other)
            + wrapping[i].mostMore(1, label, other);
    if (i + 1 < units.length) {
      more +=
          transitions[i + 1].mostMore(TransitionTable.MIDDLE, label, other)
              + wrapping[i + 1].mostMore(LABELS, label, other);
    }
    if (i + 2 < units.length) {
      more += transitions[i + 2].mostMore(TransitionTable.FIRST, label, other);
    }
    return more < -MARGIN;
  }

  private byte[] best() {
    double[] before = new double[PAIRS];
    double[] after = new double[PAIRS];
    Arrays.fill(before, NEVER);
    before[0] = 0; // before the line, all is padding
    for (int i = 0; i < units.length; i++) {
      Arrays.fill(after, NEVER);
      step(i, before, after);
      wrapping[i].addTo(after);
      double[] swap = before;
      before = after;
      after = swap;
    }
    return trace(before);
  }

  /** From the best scores of all pairs of labels that end at the unit before to those at unit i. */
  private void step(int i, double[] before, double[] after) {
    double[] into = transitions[i].scores();
    int middles = count(i - 1);
    int firsts = count(i - 2);
    for (int m = 0; m < middles; m++) {
      int middle = possible(i - 1, m);
      for (int l = 0; l < counts[i]; l++) {
        int label = possible[i * LABELS + l];
        int pair = middle * LABELS + label;
        double best = NEVER;
        for (int f = 0; f < firsts; f++) {
          int first = possible(i - 2, f);
          double score = before[first * LABELS + middle] + into[first * PAIRS + pair];
          if (score > best) {
            best = score;
            origins[i * PAIRS + pair] = (byte) first;
          }
        }
        after[pair] = best + scores[i * LABELS + label];
      }
    }
  }

  /** How many labels are possible; padding has one. */
  private int count(int i) {
    return i < 0 ? 1 : counts[i];
  }

  private int possible(int i, int which) {
    return i < 0 ? Label.PADDING.number() : possible[i * LABELS + which];
  }

  private byte[] trace(double[] last) {
    int best = 0;
    for (int pair = 1; pair < PAIRS; pair++) {
      if (last[pair] > last[best]) {
        best = pair;
      }
    }
    byte[] labels = new byte[units.length];
    for (int i = units.length - 1; i >= 0; i--) {
      labels[i] = (byte) (best % LABELS);
      best = origins[i * PAIRS + best] * LABELS + best / LABELS;
    }
    return labels;
  }
}
