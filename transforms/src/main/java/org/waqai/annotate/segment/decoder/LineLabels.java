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
 */
final class LineLabels {
  private static final int LABELS = Label.COUNT;
  private static final int PAIRS = LABELS * LABELS;
  private static final int FIRST_LABEL = Label.PADDING.number() + 1;

  private final SegmenterModel model;
  private final List<Word> words;
  private final Unit[] units;
  private final double[] scores;
  private final byte[] origins;
  private int next;

  private LineLabels(SegmenterModel model, List<Word> words) {
    this.model = model;
    this.words = words;
    int length = words.size() - 1; // the boundaries
    for (Word word : words) {
      length += word.units().length;
    }
    units = new Unit[length];
    scores = new double[length * LABELS];
    origins = new byte[length * PAIRS];
  }

  /** The labels' numbers, of the units of all words with one boundary between each two. */
  static byte[] of(SegmenterModel model, List<Word> words) {
    LineLabels line = new LineLabels(model, words);
    for (Word word : words) {
      if (line.next > 0) {
        line.addUnit(model.boundary(), 0, 0);
      }
      for (int i = 0; i < word.units().length; i++) {
        line.addUnit(word.units()[i], i, word.text().length());
      }
    }
    return line.best();
  }

  private void addUnit(Unit unit, int place, int wordLength) {
    double[] added = new double[LABELS];
    model.addPlace(unit, place, wordLength, added);
    System.arraycopy(added, 0, scores, next * LABELS, LABELS);
    units[next++] = unit;
  }

  private byte[] best() {
    addUnits();
    double[] previous = new double[PAIRS];
    double[] current = new double[PAIRS];
    Arrays.fill(previous, Double.NEGATIVE_INFINITY);
    previous[0] = 0; // before the line, all is padding
    int i = 0;
    for (Word word : words) {
      if (i > 0) {
        step(i++, CellWeights.NONE, previous, current);
        double[] swap = previous;
        previous = current;
        current = swap;
      }
      for (int place = 0; place < word.units().length; place++) {
        step(i++, model.wrapping(word.text(), place), previous, current);
        double[] swap = previous;
        previous = current;
        current = swap;
      }
    }
    return trace(previous);
  }

  private void addUnits() {
    for (int i = 0; i < units.length; i++) {
      add(units[i].here(), i);
      add(unit(i + 1).asNext(), i);
      add(unit(i + 2).asSecondNext(), i);
      add(unit(i - 1).asPrevious(), i);
      add(unit(i - 2).asSecondPrevious(), i);
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

  /** From the best scores of all pairs of labels that end at the unit before to those at unit i. */
  private void step(int i, CellWeights wrapping, double[] before, double[] after) {
    double[] transitions = model.transitions(units[i], unit(i - 1), unit(i - 2));
    Arrays.fill(after, Double.NEGATIVE_INFINITY);
    for (int middle = 0; middle < LABELS; middle++) {
      for (int label = FIRST_LABEL; label < LABELS; label++) {
        int pair = middle * LABELS + label;
        double best = Double.NEGATIVE_INFINITY;
        for (int first = 0; first < LABELS; first++) {
          double score = before[first * LABELS + middle] + transitions[first * PAIRS + pair];
          if (score > best) {
            best = score;
            origins[i * PAIRS + pair] = (byte) first;
          }
        }
        after[pair] = best + scores[i * LABELS + label];
      }
    }
    wrapping.addTo(after);
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
