package org.waqai.normalize;

/**
 * Pieces {@code first} to {@code last} of a chunk read as one word.
 *
 * @param letters the word
 * @param change how it differs from its pieces put together
 * @param logProbability natural logarithm of its probability, what its junctions cost included
 */
record JoinedWord(int first, int last, String letters, Change change, double logProbability) {

  /** How a word differs from its pieces put together. */
  enum Change {
    NONE,
    /** Letters repeated after a junction are written once. */
    REPEATED,
    /** A letter that a separator had replaced is put in. */
    MASKED
  }

  boolean isJoined() {
    return last > first;
  }

  /** The same word with a cost or bonus added. */
  JoinedWord plus(double logCost) {
    return new JoinedWord(first, last, letters, change, logProbability + logCost);
  }
}
