/**
 * Annotates articles with everything that depends on models only. Articles as received come in;
 * annotated articles go out, with their sentences, tokens, clitic segments, part-of-speech tags,
 * named entities and the words restored from in-word evasion, all as spans of the article's body.
 * Articles that cannot be annotated become dead letters with the article as payload.
 *
 * <p>It knows no events, places or actors, reads no rules, and never changes the article itself.
 */
package org.waqai.annotate;
