package org.waqai.extract;

import java.util.List;
import org.waqai.link.actor.ActorMention;
import org.waqai.schemas.EntityLabel;
import org.waqai.text.AnnotatedText;

/** Ranks what several mentions of one happening call a participant: the best known name wins. */
final class Specificity {
  /** The rank of a person with a name. */
  static final int NAMED = 3;

  private static final int KNOWN = 4;

  private final AnnotatedText text;

  Specificity(AnnotatedText text) {
    this.text = text;
  }

  /** Higher for one of the lexicon than for a person named, then for people of a known country. */
  int of(List<Filled<ActorMention>> participants) {
    ActorMention first = participants.get(0).value();
    if (first.actorId().isPresent()) {
      return KNOWN;
    }
    if (namesPerson(first)) {
      return NAMED;
    }
    return (first.country().isPresent() ? 1 : 0)
        - (ParticipantFinder.areThings(participants) ? 2 : 0);
  }

  private boolean namesPerson(ActorMention actor) {
    return text.entities().stream()
        .filter(entity -> entity.label() == EntityLabel.PER)
        .anyMatch(entity -> entity.words().overlaps(actor.words()));
  }
}
