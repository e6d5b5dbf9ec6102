package org.waqai.number;

/**
 * A sense found at a token.
 *
 * @param length tokens it takes
 * @param proclitics letters of the first token before the word itself
 */
record Match<S extends Sense>(S sense, int length, Proclitics proclitics) {}
