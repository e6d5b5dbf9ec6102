package org.waqai.link.actor;

import java.util.Optional;
import org.waqai.schemas.ActorRole;
import org.waqai.text.CharSpan;
import org.waqai.text.WordSpan;

/**
 * A political or armed actor, or people, named or described in the text.
 *
 * @param words the words it touches
 * @param span the actor's own characters, proclitics left out
 * @param actorId of the lexicon, empty where no entry is meant
 * @param name canonical English name, or the normalised mention
 * @param country ISO 3166-1 alpha-3, IGO for international bodies, empty where it cannot be told
 */
public record ActorMention(
    WordSpan words,
    CharSpan span,
    Optional<String> actorId,
    String name,
    Optional<String> country,
    ActorRole role) {

  /** The same actor as other words name it. */
  public ActorMention at(WordSpan words, CharSpan span) {
    return new ActorMention(words, span, actorId, name, country, role);
  }

  /** Whether both mean one entry of the lexicon. */
  public boolean isSameEntry(ActorMention other) {
    return actorId.isPresent() && actorId.equals(other.actorId);
  }
}
