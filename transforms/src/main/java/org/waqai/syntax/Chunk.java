package org.waqai.syntax;

import org.waqai.text.WordSpan;

/**
 * A stretch of a sentence that the syntax does not look into further.
 *
 * @param kind what it is
 * @param marker the folded preposition of a prepositional phrase, else empty
 * @param words all its words
 * @param phrase the noun phrase in it, empty where it has none
 * @param conjoined whether a conjunction is written together with its first word
 */
public record Chunk(Kind kind, String marker, WordSpan words, WordSpan phrase, boolean conjoined) {

  /** The kinds of chunks. */
  public enum Kind {
    NOUN_PHRASE,
    PREPOSITIONAL_PHRASE,
    VERB,
    TIME,
    RELATIVE,
    OPENER,
    COMMA,
    STOP,
    OTHER
  }

  public boolean is(Kind other) {
    return kind == other;
  }
}
