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
}
