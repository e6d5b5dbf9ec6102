package org.waqai.extract;

import org.waqai.link.actor.ActorMention;
import org.waqai.rules.RoleSource;
import org.waqai.text.WordSpan;

/**
 * A phrase that may fill a role.
 *
 * @param source of the rule by which it was found
 * @param why the relation, in words
 */
record Candidate(WordSpan phrase, RoleSource source, String why) {

  /**
   * The role filled by an actor of the phrase: for its relation, and the source that asks for it.
   */
  Filled<ActorMention> filled(ActorMention actor) {
    return new Filled<>(actor, reason());
  }

  /** The role filled by another than the phrase is of, in a relation to it: "whose it is". */
  Filled<ActorMention> filled(ActorMention other, String relation) {
    return new Filled<>(other, reason() + ", " + relation);
  }

  private String reason() {
    return why + ", by source " + source;
  }
}
