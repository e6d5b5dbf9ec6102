package org.waqai.annotate.segment.decoder;

/**
 * A word as the model labels it.
 *
 * @param text as CoreNLP's tokenizer spells it
 * @param units its letters, or itself where it is never cut
 * @param starts offset in UTF-16 units at which each unit starts
 * @param ends offset after each unit
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loops
record Word(String text, Unit[] units, int[] starts, int[] ends) {}
