package org.waqai.annotate.segment.decoder;

/**
 * Shows that a boundary carries its own label and no other. The model scores labels of boundaries
 * like those of letters, so that in principle a boundary can be read as part of a segment; then
 * what is on both sides of it has to be decided together. The proof is that whatever labels there
 * are around, giving the boundary its own label, and perhaps the unit after it another, scores
 * higher.
 */
final class BoundaryProof {
  private static final int LABELS = Label.COUNT;
  private static final int PAIRS = LABELS * LABELS;
  private static final int BOUNDARY = Label.BOUNDARY.number();
  private static final int FIRST_LABEL = Label.PADDING.number() + 1;

  /** All labels that a letter or a boundary can have, a bit for each by its number. */
  static final int ANY = (1 << LABELS) - 1 & ~(1 << Label.PADDING.number());

  private final UnitRow row;
  private final BeyondBounds beyond;
  private final int seconds; // possible labels of the unit after the first, a bit for each
  private final int thirds;

  /**
   * Of the boundary before the row.
   *
   * @param possible labels of each unit of the row, a bit for each by its number; those of all but
   *     the first hold whatever labels the boundaries around the row carry
   */
  BoundaryProof(UnitRow row, byte[] possible, BeyondBounds beyond) {
    this.row = row;
    this.beyond = beyond;
    seconds = labels(1, possible);
    thirds = labels(2, possible);
  }

  /** Whether it can be shown, whatever is before the boundary. */
  boolean isBounded() {
    return isBounded(beyond.mostBefore(row.unit(0)));
  }

  /** Whether it can be shown when this is before the boundary. */
  boolean isBoundedAfter(Ending ending) {
    return isBounded(beyond.mostBefore(row.unit(0), ending));
  }

  private static int labels(int unit, byte[] possible) {
    return unit < possible.length ? possible[unit] : ANY;
  }

  private boolean isBounded(double[][] before) {
    for (int cut = FIRST_LABEL; cut < LABELS; cut++) {
      if (cut != BOUNDARY) {
        for (int label = FIRST_LABEL; label < LABELS; label++) {
          if (canBe(cut, label, before[cut])) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Whether this can be the label of the boundary when that is the label of the unit after it. */
  private boolean canBe(int cut, int label, double[] before) {
    for (int rest = seconds; rest != 0; rest &= rest - 1) {
      int second = Integer.numberOfTrailingZeros(rest);
      for (int others = thirds; others != 0; others &= others - 1) {
        int third = Integer.numberOfTrailingZeros(others);
        if (!isWorse(cut, label, second, third, before)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isWorse(int cut, int label, int second, int third, double[] before) {
    for (int other = FIRST_LABEL; other < LABELS; other++) {
      double more = before[label * LABELS + other] + more(cut, label, other, second, third);
      if (more < -LabelChoice.MARGIN) {
        return true;
      }
    }
    return false;
  }

  /**
   * How much more the boundary and what is after it score than with its own label and {@code other}
   * after it.
   */
  private double more(int cut, int label, int other, int second, int third) {
    Unit unit = row.unit(0);
    double more =
        row.score(0, label)
            - row.score(0, other)
            + difference(unit.asNext(), cut)
            + difference(row.unit(1).asSecondNext(), cut);
    if (row.hasTransitions(1)) {
      double[] into = row.transitions(1);
      more +=
          into[cut * PAIRS + label * LABELS + second]
              - into[BOUNDARY * PAIRS + other * LABELS + second];
    }
    if (row.length() > 1 && row.hasTransitions(2)) {
      double[] into = row.transitions(2);
      int pair = second * LABELS + third;
      more += into[label * PAIRS + pair] - into[other * PAIRS + pair];
    } else if (row.length() == 1 && !row.place().closesLine()) {
      more += beyond.mostAfter(unit, second, label, other);
    }
    return more;
  }

  private static double difference(double[] scores, int cut) {
    return scores[cut] - scores[BOUNDARY];
  }
}
