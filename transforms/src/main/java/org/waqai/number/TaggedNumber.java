package org.waqai.number;

/**
 * A number and its tokens.
 *
 * @param first its first token, a bound's where one stands before it
 * @param amount the first token of the number itself
 * @param last its last token
 */
record TaggedNumber(int first, int amount, int last, NumberMention mention) {}
