package org.waqai.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waqai.link.actor.ActorMention;
import org.waqai.link.place.PlaceMention;
import org.waqai.schemas.PlacePrecision;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.SentenceSyntax;

/** Finds where an act took place, by what its own sentence says of places. */
final class PlaceFinder {
  private final ArticleContext context;

  PlaceFinder(ArticleContext context) {
    this.context = context;
  }

  Optional<Filled<PlaceMention>> place(
      TriggerMatch match,
      List<Filled<ActorMention>> actors,
      List<Filled<ActorMention>> recipients) {
    List<PlaceMention> places =
        context.placesIn(match.sentence()).stream()
            .filter(place -> isLocative(place, match.sentence()))
            .filter(place -> !isPartOf(place, actors, recipients))
            .filter(place -> !isTime(place))
            .toList();
    Optional<PlaceMention> nearest =
        places.stream()
            .min(
                Comparator.comparingInt(
                    (PlaceMention place) ->
                        distance(place, match) + coarseness(place.precision())));
    return nearest.map(place -> new Filled<>(place, "place nearest to the trigger"));
  }

  /** Words between trigger and place; a place before the trigger counts as farther. */
  private static int distance(PlaceMention place, TriggerMatch match) {
    int after = place.words().start() - match.words().end();
    return after >= 0 ? after : 2 * (match.words().start() - place.words().end()) + 3;
  }

  private static int coarseness(PlacePrecision precision) {
    return switch (precision) {
      case POINT -> 0;
      case AREA -> 4;
      case COUNTRY -> 12;
    };
  }

  /** A country that acts, or gives an actor its nationality, is no place of what it does. */
  private boolean isLocative(PlaceMention place, int sentence) {
    SentenceSyntax syntax = context.syntax().sentence(sentence);
    Chunk chunk = syntax.chunks().get(syntax.chunkOf(place.words().start()));
    if (chunk.is(Chunk.Kind.PREPOSITIONAL_PHRASE)) {
      return true;
    }
    return place.precision() != PlacePrecision.COUNTRY;
  }

  private boolean isTime(PlaceMention place) {
    return context.times().stream().anyMatch(time -> time.span().overlaps(place.span()));
  }

  /** A place struck is where it happened; one that names who acts is not, nor is a country. */
  private boolean isPartOf(
      PlaceMention place,
      List<Filled<ActorMention>> actors,
      List<Filled<ActorMention>> recipients) {
    return contains(actors, place)
        || (place.precision() == PlacePrecision.COUNTRY && contains(recipients, place))
        || context.actorsIn(place.words()).stream()
            .map(ActorMention::words)
            .anyMatch(
                words -> words.contains(place.words()) && words.length() > place.words().length());
  }

  private static boolean contains(List<Filled<ActorMention>> participants, PlaceMention place) {
    return participants.stream()
        .anyMatch(participant -> participant.value().words().contains(place.words()));
  }
}
