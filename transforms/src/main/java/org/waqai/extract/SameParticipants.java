package org.waqai.extract;

import java.util.List;
import java.util.Optional;
import org.waqai.link.actor.ActorMention;
import org.waqai.schemas.ActorRole;
import org.waqai.syntax.Tags;
import org.waqai.text.AnnotatedText;

/** Tells whether two mentions of participants can be of the same. */
final class SameParticipants {
  private final AnnotatedText text;

  SameParticipants(AnnotatedText text) {
    this.text = text;
  }

  /** Above zero where the two share a participant, below where they cannot be the same. */
  int compare(List<Filled<ActorMention>> a, List<Filled<ActorMention>> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    for (Filled<ActorMention> x : a) {
      for (Filled<ActorMention> y : b) {
        if (same(x.value(), y.value())) {
          return 1;
        }
      }
    }
    return (areNamed(a, b) && !areOfOneState(a, b)) || areOfOtherCountries(a, b) ? -1 : 0;
  }

  private static boolean areNamed(List<Filled<ActorMention>> a, List<Filled<ActorMention>> b) {
    return a.get(0).value().actorId().isPresent() && b.get(0).value().actorId().isPresent();
  }

  /** "The authorities arrested", "the police arrested": a government acts by its bodies. */
  private static boolean areOfOneState(List<Filled<ActorMention>> a, List<Filled<ActorMention>> b) {
    ActorMention first = a.get(0).value();
    ActorMention second = b.get(0).value();
    return (first.role() == ActorRole.GOV || second.role() == ActorRole.GOV)
        && Custody.AUTHORITIES.contains(first.role())
        && Custody.AUTHORITIES.contains(second.role())
        && first.country().isPresent()
        && first.country().equals(second.country());
  }

  private static boolean areOfOtherCountries(
      List<Filled<ActorMention>> a, List<Filled<ActorMention>> b) {
    Optional<String> first = a.get(0).value().country();
    Optional<String> second = b.get(0).value().country();
    return first.isPresent()
        && second.isPresent()
        && !first.equals(second)
        && !mayBeOfOther(a.get(0).value(), b.get(0).value());
  }

  /** "The Iranian militias": an armed group may be called by the state that arms it. */
  private static boolean mayBeOfOther(ActorMention a, ActorMention b) {
    return a.role() == ActorRole.REB
        && b.role() == ActorRole.REB
        && (a.actorId().isEmpty() || b.actorId().isEmpty());
  }

  /** Whether the two mentions are of one participant. */
  boolean same(ActorMention a, ActorMention b) {
    return a.isSameEntry(b)
        || a.name().equals(b.name())
        || (a.role() == b.role() && a.country().equals(b.country()) && sharesName(a, b));
  }

  /** "The Egyptian branch of X" and "X" share a name. */
  private boolean sharesName(ActorMention a, ActorMention b) {
    for (int i = a.words().start(); i < a.words().end(); i++) {
      if (Tags.isProperName(text.word(i))) {
        for (int j = b.words().start(); j < b.words().end(); j++) {
          if (text.word(i).stem().equals(text.word(j).stem())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
