package org.waqai.annotate.segment.decoder;

/**
 * What is known of a word's units when there is another word on both sides, whichever they are; the
 * arrays must not be changed. Of its first and last unit, the unit beyond the boundary is missing.
 *
 * @param scores what each unit and its neighbours say of its label, by unit and label
 * @param transitions into each unit but the first
 * @param left the labels that are left to each unit, as {@link LabelChoice} gives them; 0 for the
 *     first and the last
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loops
record WordBetween(double[] scores, TransitionTable[] transitions, byte[] left) {}
