package org.waqai.annotate.segment.decoder;

import java.util.Arrays;
import java.util.List;

/**
 * How much more, at most, one label next to a boundary can score than another, whatever units and
 * labels there are beyond the boundary. With it, words can be decided before their neighbours are
 * known.
 */
final class BeyondBounds {
  private static final int LABELS = Label.COUNT;
  private static final int PAIRS = LABELS * LABELS;
  private static final int FIRST_LABEL = Label.PADDING.number() + 1;
  private static final int ALL = (1 << LABELS) - 1;
  private static final int BOUNDARY = Label.BOUNDARY.number();

  private final Transitions transitions;
  private final List<Unit> known;
  private final Unit boundary;
  private final double[] boundaryScores; // of each label
  private final double[][][] before; // by symbol, boundary's label and pair of labels
  private final double[][][] after;
  private final TransitionTable[] tablesBefore; // by symbol
  private final TransitionTable[] tablesAfter;
  private final TransitionTable unbounded;
  private final double[][] unboundedBefore = new double[LABELS][PAIRS];

  /**
   * Of a model.
   *
   * @param known every unit that can be anywhere, except named ones, or one with the same scores
   * @param boundaryScores of each label of a boundary
   */
  BeyondBounds(Transitions transitions, List<Unit> known, Unit boundary, double[] boundaryScores) {
    this.transitions = transitions;
    this.known = known;
    this.boundary = boundary;
    this.boundaryScores = boundaryScores;
    int symbols = known.stream().mapToInt(Unit::symbol).max().orElse(0) + 1;
    before = new double[symbols][LABELS][PAIRS];
    after = new double[symbols][LABELS][PAIRS];
    for (int i = 0; i < symbols; i++) {
      fillUnlikely(before[i]);
      fillUnlikely(after[i]);
    }
    double[][][] intoBoundary = intoBoundary();
    boolean[] isDone = new boolean[symbols];
    for (Unit unit : known) {
      if (!isDone[unit.symbol()]) {
        isDone[unit.symbol()] = true;
        for (int i = 0; i < known.size(); i++) {
          raiseBefore(
              before[unit.symbol()], unit, known.get(i), BoundaryProof.ANY, intoBoundary[i]);
          raiseAfter(unit, known.get(i));
        }
      }
    }
    tablesBefore = new TransitionTable[symbols];
    tablesAfter = new TransitionTable[symbols];
    for (int i = 0; i < symbols; i++) {
      tablesBefore[i] = TransitionTable.bounded(TransitionTable.LAST, before[i][BOUNDARY]);
      tablesAfter[i] = TransitionTable.bounded(TransitionTable.FIRST, most(after[i]));
    }
    unbounded = TransitionTable.unbounded();
    for (double[] ofLabel : unboundedBefore) {
      Arrays.fill(ofLabel, Double.POSITIVE_INFINITY);
    }
  }

  private static void fillUnlikely(double[][] bounds) {
    for (double[] ofLabel : bounds) {
      Arrays.fill(ofLabel, Double.NEGATIVE_INFINITY);
    }
  }

  private static double[] most(double[][] ofLabels) {
    double[] most = ofLabels[0].clone();
    for (double[] ofLabel : ofLabels) {
      Arrays.setAll(most, i -> Math.max(most[i], ofLabel[i]));
    }
    return most;
  }

  /**
   * How much more a boundary after a unit scores with another label than with its own: by unit, its
   * label, and the boundary's.
   */
  private double[][][] intoBoundary() {
    double[][][] more = new double[known.size()][LABELS][LABELS];
    for (int i = 0; i < known.size(); i++) {
      Unit unit = known.get(i);
      fillUnlikely(more[i]);
      for (Unit previous : known) {
        raise(more[i], transitions.table(boundary, unit, previous).scores(), previous, ALL);
      }
      add(boundaryScores, unit, more[i]);
    }
    return more;
  }

  private static void raise(double[][] more, double[] table, Unit previous, int previousLabels) {
    for (int cell = 0; cell < table.length; cell++) {
      if ((previousLabels & (1 << (cell / PAIRS))) != 0) {
        int cut = cell % LABELS;
        double difference =
            table[cell]
                - table[cell - cut + BOUNDARY]
                + difference(previous.asSecondPrevious(), cut, BOUNDARY);
        double[] ofLabel = more[cell / LABELS % LABELS];
        ofLabel[cut] = Math.max(ofLabel[cut], difference);
      }
    }
  }

  private static void add(double[] boundaryScores, Unit unit, double[][] more) {
    for (int cut = 0; cut < LABELS; cut++) {
      double own =
          difference(boundaryScores, cut, BOUNDARY) + difference(unit.asPrevious(), cut, BOUNDARY);
      for (double[] ofLabel : more) {
        ofLabel[cut] += own;
      }
    }
  }

  private void raiseBefore(
      double[][] before, Unit unit, Unit beyond, int beyondLabels, double[][] intoBoundary) {
    double[] table = transitions.table(unit, boundary, beyond).scores();
    for (int cut = FIRST_LABEL; cut < LABELS; cut++) {
      double[] most = before[cut];
      for (int label = FIRST_LABEL; label < LABELS; label++) {
        for (int other = FIRST_LABEL; other < LABELS; other++) {
          double own = difference(beyond.asSecondPrevious(), label, other);
          for (int rest = beyondLabels; rest != 0; rest &= rest - 1) {
            int far = Integer.numberOfTrailingZeros(rest);
            double more =
                own
                    + intoBoundary[far][cut]
                    + table[far * PAIRS + cut * LABELS + label]
                    - table[far * PAIRS + BOUNDARY * LABELS + other];
            int pair = label * LABELS + other;
            most[pair] = Math.max(most[pair], more);
          }
        }
      }
    }
  }

  private void raiseAfter(Unit unit, Unit beyond) {
    double[] table = transitions.table(beyond, boundary, unit).scores();
    for (int cut = FIRST_LABEL; cut < LABELS; cut++) {
      double[] most = after[unit.symbol()][cut];
      for (int label = FIRST_LABEL; label < LABELS; label++) {
        for (int other = FIRST_LABEL; other < LABELS; other++) {
          double own = difference(beyond.asSecondNext(), label, other);
          for (int far = FIRST_LABEL; far < LABELS; far++) {
            double more =
                own
                    + table[label * PAIRS + cut * LABELS + far]
                    - table[other * PAIRS + cut * LABELS + far];
            int pair = label * LABELS + other;
            most[pair] = Math.max(most[pair], more);
          }
        }
      }
    }
  }

  private static double difference(double[] scores, int label, int other) {
    return scores[label] - scores[other];
  }

  /**
   * For the first unit after a boundary, if that carries its own label: a table that has bounds
   * only.
   */
  TransitionTable before(Unit unit) {
    return unit.symbol() == Transitions.NAMED ? unbounded : tablesBefore[unit.symbol()];
  }

  /**
   * For the last unit before a boundary, whatever that one's label: a table that has bounds only.
   */
  TransitionTable after(Unit unit) {
    return unit.symbol() == Transitions.NAMED ? unbounded : tablesAfter[unit.symbol()];
  }

  /**
   * How much more the first unit of a word and all that is before it can score when the boundary
   * before it has another label than its own: by the boundary's label, and by pair of labels of the
   * unit, the second of which it has when the boundary has its own.
   */
  double[][] mostBefore(Unit unit) {
    return unit.symbol() == Transitions.NAMED ? unboundedBefore : before[unit.symbol()];
  }

  /** The same when it is known what is before the boundary. */
  double[][] mostBefore(Unit unit, Ending ending) {
    Unit last = ending.last();
    double[][] into = new double[LABELS][LABELS];
    fillUnlikely(into);
    double[] table = transitions.table(boundary, last, ending.previous()).scores();
    raise(into, table, ending.previous(), ending.previousLabels());
    add(boundaryScores, last, into);
    double[][] most = new double[LABELS][PAIRS];
    fillUnlikely(most);
    raiseBefore(most, unit, last, ending.lastLabels(), into);
    return most;
  }

  /**
   * How much more all that is beyond the boundary can score when the last unit of a word has {@code
   * label} than when it has {@code other}, where the boundary has the label {@code cut}.
   */
  double mostAfter(Unit unit, int cut, int label, int other) {
    return unit.symbol() == Transitions.NAMED
        ? Double.POSITIVE_INFINITY
        : after[unit.symbol()][cut][label * LABELS + other];
  }
}
