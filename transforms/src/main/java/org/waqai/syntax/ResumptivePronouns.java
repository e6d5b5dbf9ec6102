package org.waqai.syntax;

import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Chunk.Kind;

/**
 * Pronouns that stand, in a relative clause, for what the clause describes. Where a preposition
 * after the verb has one, as in "the speech / in which / he said", what is described is neither the
 * subject nor the object of the verb.
 */
final class ResumptivePronouns {
  private static final String IN = "\u0641\u064A"; // fi

  private final ChunkRow row;

  ResumptivePronouns(ChunkRow row) {
    this.row = row;
  }

  /** Whether a preposition with a pronoun, and nothing else, stands right after the verb. */
  boolean follow(int verb) {
    return row.is(verb + 1, Kind.PREPOSITIONAL_PHRASE)
        && !row.hasPhrase(verb + 1)
        && !row.first(verb + 1).enclitics().isEmpty();
  }

  /** "In a speech / in which / he criticised / X": what follows is no subject of such a verb. */
  boolean followAddressing(int verb) {
    return follow(verb)
        && row.get(verb + 1).marker().equals(IN)
        && row.opensWith(verb, WordClass.ADDRESSING_VERBS);
  }
}
