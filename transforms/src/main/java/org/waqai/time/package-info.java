/**
 * Time expressions. In comes normalised Arabic text and, where known, the day it was published; out
 * come the spans of its dates and the days they stand for. Expressions are recognised first ({@link
 * org.waqai.time.TimeGrammar} and the grammars it asks) and then resolved, by the {@link
 * org.waqai.time.TimeExpression} itself, against the {@link org.waqai.time.Reference}. Durations,
 * ages, vague spans and times relative to other events are left alone: no date is ever guessed for
 * what the words leave open.
 */
package org.waqai.time;
