package org.waqai.annotate.segment.decoder;

import java.util.Arrays;
import java.util.List;

/** The units of a stretch in a row, with all that is known of their labels' scores. */
final class UnitRow {
  private static final int LABELS = Label.COUNT;

  /** Of the units before and after a stretch, so many count. */
  private static final int AROUND = 2;

  private final Place place;
  private final int length;
  private final Unit[] around; // the units, with those before and after
  private final double[] scores; // by unit and label
  private final TransitionTable[] transitions; // into each unit, and two more if it is not the last
  private final CellWeights[] wrapping; // of the same

  private UnitRow(Place place, int length) {
    this.place = place;
    this.length = length;
    around = new Unit[length + 2 * AROUND];
    scores = new double[length * LABELS];
    transitions = new TransitionTable[place.closesLine() ? length : length + AROUND];
    wrapping = new CellWeights[transitions.length];
    Arrays.fill(wrapping, CellWeights.NONE);
  }

  /** The units of all words, with one boundary between each two. */
  static UnitRow of(SegmenterModel model, List<Word> words, Place place) {
    int length = words.size() - 1; // the boundaries
    for (Word word : words) {
      length += word.length();
    }
    UnitRow row = new UnitRow(place, length);
    int next = 0;
    for (Word word : words) {
      if (next > 0) {
        next = row.add(model, model.boundary(), next);
      }
      next = row.add(model, word, next);
    }
    row.addNeighbours(model);
    return row;
  }

  private int add(SegmenterModel model, Word word, int next) {
    for (int i = 0; i < word.length(); i++) {
      around[AROUND + next + i] = word.unit(i);
    }
    model.addScores(word, scores, next);
    model.addWrapping(word, wrapping, next);
    return next + word.length();
  }

  private void addNeighbours(SegmenterModel model) {
    Unit boundary = model.boundary().unit(0);
    around[0] = place.opensLine() ? model.padding() : Unit.UNKNOWN;
    around[1] = place.opensLine() ? model.padding() : boundary;
    around[AROUND + length] = place.closesLine() ? model.padding() : boundary;
    around[AROUND + length + 1] = place.closesLine() ? model.padding() : Unit.UNKNOWN;
    for (int i = 0; i < length; i++) {
      add(unit(i + 1).asNext(), i);
      add(unit(i + 2).asSecondNext(), i);
      add(unit(i - 1).asPrevious(), i);
      add(unit(i - 2).asSecondPrevious(), i);
      transitions[i] = model.transitions(unit(i), unit(i - 1), unit(i - 2));
    }
    if (!place.opensLine()) {
      transitions[0] = model.beyond().before(unit(0));
    }
    if (!place.closesLine()) {
      transitions[length] = model.transitions(boundary, unit(length - 1), unit(length - 2));
      transitions[length + 1] = model.beyond().after(unit(length - 1));
    }
  }

  private void add(double[] added, int unit) {
    for (int label = 0; label < LABELS; label++) {
      scores[unit * LABELS + label] += added[label];
    }
  }

  Place place() {
    return place;
  }

  int length() {
    return length;
  }

  /** A unit of the row, or one of the two before (from -2) or after it. */
  Unit unit(int i) {
    return around[AROUND + i];
  }

  /** All that does not depend on other labels. */
  double score(int unit, int label) {
    return scores[unit * LABELS + label];
  }

  /** The scores of a unit's label with those of the two before it. */
  double[] transitions(int unit) {
    return transitions[unit].scores();
  }

  /** Whether there are any for this place; the row ends where the line does. */
  boolean hasTransitions(int unit) {
    return unit < transitions.length;
  }

  CellWeights wrapping(int unit) {
    return wrapping[unit];
  }

  /** Which labels can be among the best ones. */
  LabelChoice choice() {
    return new LabelChoice(scores, transitions, wrapping);
  }
}
