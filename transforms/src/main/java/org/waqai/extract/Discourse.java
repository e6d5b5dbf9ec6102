package org.waqai.extract;

import java.util.List;
import java.util.Optional;
import org.waqai.link.place.PlaceMention;
import org.waqai.schemas.EventStatus;

/**
 * What an article goes on saying without saying it again: an act without a place of its own took
 * place where the act told before it did, unless it is an act of speech.
 */
final class Discourse {
  /** How many sentences a place is carried over. */
  private static final int REACH = 2;

  private Discourse() {}

  static void carryPlacesOver(List<Happening> happenings) {
    for (Happening happening : happenings) {
      if (happening.ownPlace().isEmpty()
          && !happening.first().match().rule().verbal()
          && happening.status() == EventStatus.ACTUAL) {
        lastPlace(happening, happenings)
            .ifPresent(
                place ->
                    happening.inheritPlace(
                        new Filled<>(place.value(), "place of the act told before")));
      }
    }
  }

  private static Optional<Filled<PlaceMention>> lastPlace(
      Happening happening, List<Happening> happenings) {
    int sentence = happening.first().sentence();
    return happenings.stream()
        .flatMap(other -> other.drafts().stream())
        .filter(draft -> draft.place().isPresent())
        .filter(draft -> draft.sentence() <= sentence && draft.sentence() >= sentence - REACH)
        .reduce((earlier, later) -> later.sentence() >= earlier.sentence() ? later : earlier)
        .flatMap(Draft::place);
  }
}
