package org.waqai.annotate.segment.decoder;

/**
 * A word as the model labels it; the arrays must not be changed.
 *
 * @param units its letters, or itself where it is never cut
 * @param starts offset in UTF-16 units at which each unit starts
 * @param ends offset after each unit
 * @param scores what each unit and its place in the word say of its label, by unit and label
 * @param wrapping what the word's first and last letters say of the labels of each unit and the one
 *     before it
 * @param between the same and more where the word stands between two others
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loops
record Word(
    Unit[] units,
    int[] starts,
    int[] ends,
    double[] scores,
    CellWeights[] wrapping,
    WordBetween between) {}
