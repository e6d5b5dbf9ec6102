package org.waqai.syntax;

import java.util.List;
import java.util.Optional;

/**
 * The phrases that follow a verb in its clause, in order. {@link PostverbalPhrases} fills the
 * lists; nothing changes them afterwards.
 *
 * @param bare noun phrases without preposition, two at most: what can be its subject and object
 * @param complements prepositional phrases
 */
record Dependents(List<Chunk> bare, List<Chunk> complements) {

  Optional<Chunk> first() {
    return bare.isEmpty() ? Optional.empty() : Optional.of(bare.get(0));
  }

  Optional<Chunk> second() {
    return hasTwo() ? Optional.of(bare.get(1)) : Optional.empty();
  }

  /** Whether one bare phrase stands there, and no second. */
  boolean hasOne() {
    return bare.size() == 1;
  }

  boolean hasTwo() {
    return bare.size() == 2;
  }
}
