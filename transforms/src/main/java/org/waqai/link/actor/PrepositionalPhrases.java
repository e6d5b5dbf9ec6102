package org.waqai.link.actor;

import java.util.Optional;
import java.util.stream.IntStream;
import org.waqai.link.actor.Lexeme.Link;
import org.waqai.link.actor.Lexeme.Noun;

/**
 * Adds the prepositional phrases behind a common noun that say of whom, to whom or where in: "a
 * spokesman for the army", "the envoy to Yemen", "an officer in the police".
 */
final class PrepositionalPhrases {
  private final LinkWords links;
  private final NestedPhrases nested;

  PrepositionalPhrases(LinkWords links, NestedPhrases nested) {
    this.links = links;
    this.nested = nested;
  }

  void addTo(Draft draft, int limit, int depth) {
    Optional<Noun> noun = draft.noun();
    if (noun.isEmpty() || draft.end >= limit) {
      return;
    }
    boolean office = noun.get().kind() == Noun.Kind.OFFICE;
    if (office && links.is(draft.end, Link.NAME)) {
      nested.at(draft.end + 1, limit, depth).ifPresent(draft::belongTo);
    } else if (office && links.is(draft.end, Link.TOWARDS) && isSent(draft)) {
      nested
          .at(draft.end + 1, limit, depth)
          .filter(Draft::isPlace)
          .ifPresent(place -> draft.end = place.end);
    } else if (noun.get().weak()
        && draft.complement.isEmpty()
        && !isBareDefinite(draft)
        && (!office || draft.nation.isEmpty())) {
      nested
          .behind(WordReading.LAM, draft.end, limit, depth)
          .filter(whole -> mayOwn(whole, noun.get()))
          .ifPresent(draft::belongTo);
    }
    if (draft.end < limit && mayServe(draft, noun.get())) {
      addPlaceOfService(draft, noun.get(), limit, depth);
    }
  }

  /** "A group / of X" is X's; "the group / to X" is not. */
  private static boolean isBareDefinite(Draft draft) {
    return draft.definite && draft.isGroup() && draft.end == draft.start + 1;
  }

  /** Others than envoys go to a place that stands behind them: "the president arrived in". */
  private boolean isSent(Draft draft) {
    return IntStream.range(draft.start, draft.end).anyMatch(word -> links.is(word, Link.SENT));
  }

  private static boolean mayOwn(Draft whole, Noun noun) {
    return (whole.isBody() && !whole.isMedia())
        || (noun.kind() == Noun.Kind.ASSET && whole.isCollective());
  }

  private static boolean mayServe(Draft draft, Noun noun) {
    return switch (noun.kind()) {
      case OFFICE, GROUP -> true;
      case BODY -> draft.nation.isPresent();
      case PEOPLE -> noun.weak();
      default -> false;
    };
  }

  private void addPlaceOfService(Draft draft, Noun noun, int limit, int depth) {
    Optional<Draft> inside = nested.behind(WordReading.BEH, draft.end, limit, depth);
    if (inside.isEmpty() && links.is(draft.end, Link.INSIDE)) {
      inside = nested.at(draft.end + 1, limit, depth);
    }
    if (inside.isEmpty()) {
      return;
    }
    Draft place = inside.get();
    if (place.isBody()) {
      if (draft.complement.isEmpty() && draft.nation.isEmpty()) {
        draft.complement = Optional.of(place.phrase());
      }
      draft.end = place.end;
    } else if (place.isPlace() && isAccredited(draft, noun)) {
      draft.end = place.end;
    }
  }

  /**
   * Who is known to be sent by somebody, "the American ambassador in Iraq", or is of a body there;
   * where a minister is said to be is where something happens.
   */
  private boolean isAccredited(Draft draft, Noun noun) {
    boolean ofBody = draft.complement.filter(whole -> !whole.isCountry()).isPresent();
    return switch (noun.kind()) {
      case BODY -> ofBody || draft.nation.isPresent() || draft.possessed;
      case OFFICE -> ofBody || isSent(draft);
      default -> false;
    };
  }
}
