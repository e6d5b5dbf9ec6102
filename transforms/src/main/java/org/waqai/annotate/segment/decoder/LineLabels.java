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
 * <p>Before the search, each unit loses the labels that cannot be part of the best ones: see {@link
 * LabelChoice}.
 */
final class LineLabels {
  private static final int LABELS = Label.COUNT;
  private static final int PAIRS = LABELS * LABELS;
  private static final double NEVER = Double.NEGATIVE_INFINITY;

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
    line.addNeighbours(words);
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

  private void addNeighbours(List<Word> words) {
    int start = 0;
    for (int w = 0; w < words.size(); w++) {
      int end = start + words.get(w).units().length;
      if (w > 0 && w + 1 < words.size() && end > start) {
        addBetween(words.get(w).between(), start, end);
      } else {
        addNeighbours(start, end);
      }
      addNeighbours(end, Math.min(end + 1, units.length)); // of the boundary
      start = end + 1;
    }
  }

  /** All but the units beyond the boundaries is known. */
  private void addBetween(WordBetween word, int start, int end) {
    int length = end - start;
    System.arraycopy(word.scores(), 0, scores, start * LABELS, length * LABELS);
    System.arraycopy(word.transitions(), 0, transitions, start, length);
    transitions[start] = model.transitions(units[start], unit(start - 1), unit(start - 2));
    add(unit(start - 2).asSecondPrevious(), start);
    add(unit(end + 1).asSecondNext(), end - 1);
    for (int i = 1; i < length - 1; i++) {
      allow(start + i, word.left()[i]);
    }
  }

  private void addNeighbours(int start, int end) {
    for (int i = start; i < end; i++) {
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
    LabelChoice choice = new LabelChoice(scores, transitions, wrapping);
    for (int i = 0; i < units.length; i++) {
      if (counts[i] == 0) {
        allow(i, choice.of(i));
      }
    }
  }

  /** Makes these labels possible, given a bit for each. */
  private void allow(int i, byte labels) {
    for (int rest = labels; rest != 0; rest &= rest - 1) {
      possible[i * LABELS + counts[i]++] = (byte) Integer.numberOfTrailingZeros(rest);
    }
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
