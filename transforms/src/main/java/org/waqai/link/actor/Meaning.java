package org.waqai.link.actor;

import java.util.Optional;
import org.waqai.schemas.ActorRole;

/**
 * Who a phrase means.
 *
 * @param actorId of the lexicon, empty where no entry is meant
 * @param name English where the lexicon or its words tell it, else as the article writes it
 * @param country ISO 3166-1 alpha-3, or IGO; empty where it cannot be told
 * @param sure whether the role comes from the words themselves and not from a default
 * @param description of who has no name
 */
record Meaning(
    Optional<String> actorId,
    String name,
    Optional<String> country,
    ActorRole role,
    boolean sure,
    Optional<Description> description) {

  static Meaning unlisted(String name, Optional<String> country, ActorRole role, boolean sure) {
    return new Meaning(Optional.empty(), name, country, role, sure, Optional.empty());
  }

  static Meaning described(
      Description description,
      String name,
      Optional<String> country,
      ActorRole role,
      boolean sure) {
    return new Meaning(Optional.empty(), name, country, role, sure, Optional.of(description));
  }

  /** The same actor, seen in some of its members or things. */
  Meaning in(Optional<String> otherCountry, ActorRole otherRole) {
    return new Meaning(actorId, name, otherCountry, otherRole, true, description);
  }
}
