/**
 * A shallow syntax of Arabic sentences over segments and part-of-speech tags: chunks, and for verbs
 * and event nouns the phrases that fill their grammatical relations. It knows no events and no
 * names; what is a time or a number it is told.
 */
package org.waqai.syntax;
