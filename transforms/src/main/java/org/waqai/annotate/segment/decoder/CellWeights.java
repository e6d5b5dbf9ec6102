package org.waqai.annotate.segment.decoder;

import java.util.Arrays;

/**
 * The weights of one feature that are not zero, few of many.
 *
 * @param cells a label's number; for features of two or three neighbours, the labels' numbers as
 *     digits to the base {@link Label#COUNT}, leftmost first
 * @param weights one a cell
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record CellWeights(int[] cells, double[] weights) {
  static final CellWeights NONE = new CellWeights(new int[0], new double[0]);

  void addTo(double[] table) {
    for (int i = 0; i < cells.length; i++) {
      table[cells[i]] += weights[i];
    }
  }

  /** The weights of both; where both have the same cell, they add up. */
  CellWeights plus(CellWeights other) {
    if (cells.length == 0) {
      return other;
    }
    int[] allCells = Arrays.copyOf(cells, cells.length + other.cells.length);
    double[] allWeights = Arrays.copyOf(weights, allCells.length);
    System.arraycopy(other.cells, 0, allCells, cells.length, other.cells.length);
    System.arraycopy(other.weights, 0, allWeights, cells.length, other.cells.length);
    return new CellWeights(allCells, allWeights);
  }

  /**
   * How much more, at most, these weights give for one label than for another, when the label of
   * the neighbour is the same.
   *
   * @param step by how much a cell's number grows with the label's: 1 for the last of the labels,
   *     {@link Label#COUNT} for the one before it
   */
  double mostMore(int step, int label, int other) {
    double most = 0;
    double least = 0;
    for (int i = 0; i < cells.length; i++) {
      int found = cells[i] / step % Label.COUNT;
      if (found == label) {
        most = Math.max(most, weights[i]);
      } else if (found == other) {
        least = Math.min(least, weights[i]);
      }
    }
    return most - least;
  }
}
