package org.waqai.time;

/**
 * A number as read from terms.
 *
 * @param end index after its last term
 */
record Count(int end, int value) {}
