/**
 * Actors: the lexicon, and who a noun phrase means. An annotated text comes in, mentions with
 * canonical names, countries and roles go out; it never decides who did what.
 */
package org.waqai.link.actor;
