package org.waqai.time;

/**
 * A recognised expression.
 *
 * @param end index after its last term
 */
record Match(int end, TimeExpression time) {}
