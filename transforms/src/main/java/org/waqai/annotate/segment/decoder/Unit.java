package org.waqai.annotate.segment.decoder;

/**
 * What the model labels: one letter of a word that may be cut, or a whole word that is never cut,
 * or the boundary between two words. Holds what the unit adds to the scores of each label of the
 * units around it; the arrays must not be changed.
 *
 * @param text as the model's features spell it
 * @param symbol the unit's number in the tables of transitions
 * @param here for its own label
 * @param asNext for the label of the unit before it
 * @param asSecondNext for the label of the unit two before it
 * @param asPrevious for the label of the unit after it
 * @param asSecondPrevious for the label of the unit two after it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loops
record Unit(
    String text,
    int symbol,
    double[] here,
    double[] asNext,
    double[] asSecondNext,
    double[] asPrevious,
    double[] asSecondPrevious) {

  /** Says nothing of any label. */
  static final double[] NOTHING = new double[Label.COUNT];

  /** A unit of which nothing is known. */
  static final Unit UNKNOWN = new Unit("", 0, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);
}
