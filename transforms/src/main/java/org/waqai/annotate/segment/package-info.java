/**
 * Clitic segments and part-of-speech tags. The words of one sentence come in; each word's segments
 * and tags go out. It knows no articles, offsets or names, and never adds or loses a word.
 */
package org.waqai.annotate.segment;
