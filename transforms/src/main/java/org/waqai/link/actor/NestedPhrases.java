package org.waqai.link.actor;

import java.util.Optional;

/** The phrases inside a phrase. Positions count {@link ReadWords}. */
interface NestedPhrases {
  /**
   * The phrase that begins with the whole word at {@code at}.
   *
   * @param limit position where it ends at the latest
   * @param depth of the phrase that it stands in
   */
  Optional<Draft> at(int at, int limit, int depth);

  /** The phrase behind the preposition that is written together with the word. */
  Optional<Draft> behind(char preposition, int at, int limit, int depth);
}
