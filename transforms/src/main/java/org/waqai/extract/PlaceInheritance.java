package org.waqai.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waqai.link.actor.ActorMention;
import org.waqai.link.place.PlaceMention;
import org.waqai.rules.Grammar;
import org.waqai.schemas.EventType;
import org.waqai.schemas.PlacePrecision;

/**
 * Where an act took place that does not say so itself: where whom it struck is at home, where the
 * act told before it happened, in the country of the authorities that acted, or where the title
 * says the news is from.
 */
final class PlaceInheritance {
  /** How many sentences a place is carried over. */
  private static final int REACH = 1;

  /** The same of acts that are done on the ground, few of which are told without a place. */
  private static final int REACH_ON_THE_GROUND = 4;

  /** Acts of speech that somebody is there to hear. */
  private static final Set<EventType> TO_SOMEBODY =
      EnumSet.of(EventType.REQUEST, EventType.THREATEN, EventType.AGREE);

  /** Modes of what authorities do at home, beside acts of coercion. */
  private static final Set<String> AT_HOME = Set.of("expel", "convict", "release");

  private static final Set<EventType> ON_THE_GROUND =
      EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.MOBILIZE);

  private final ArticleContext context;
  private final PlaceFinder places;
  private final Timeliness timeliness;
  private final SameParticipants participants;
  private final SpeechPlaces speeches;

  PlaceInheritance(ArticleContext context, Grammar grammar, Timeliness timeliness) {
    this.context = context;
    this.places = new PlaceFinder(context, grammar);
    this.timeliness = timeliness;
    this.participants = new SameParticipants(context.text());
    this.speeches = new SpeechPlaces(context, grammar);
  }

  Optional<Filled<PlaceMention>> place(Happening happening, List<Happening> happenings) {
    Optional<Filled<PlaceMention>> named = places.placeOf(happening.recipients());
    if (named.isPresent()) {
      return named;
    }
    if (timeliness.isOld(happening) || timeliness.isBefore(happening)) {
      return ofSeries(happening, happenings).or(() -> ownCountry(happening));
    }
    return last(happening, happenings)
        .map(place -> new Filled<>(place.value(), "place of the act told before"))
        .or(() -> ownCountry(happening))
        .or(this::titleCountry)
        .or(() -> struckCountry(happening));
  }

  /** Of acts of one group that a text lists one after the other, none with a place is far off. */
  private Optional<Filled<PlaceMention>> ofSeries(Happening happening, List<Happening> happenings) {
    int at = happenings.indexOf(happening);
    return at == 0
        ? Optional.empty()
        : Optional.of(happenings.get(at - 1))
            .filter(before -> before.type() == happening.type() && timeliness.isOld(before))
            .filter(before -> happening.first().sentence() - before.last().sentence() <= 1)
            .filter(before -> participants.compare(before.actors(), happening.actors()) > 0)
            .flatMap(Happening::ownPlace)
            .map(place -> new Filled<>(place.value(), "place of the act told before"));
  }

  /**
   * Acts of speech have a place where who speaks, or is addressed, is told with one, or where
   * authorities act at home.
   */
  Optional<Filled<PlaceMention>> placeOfSpeech(Happening happening) {
    return places
        .seatOf(happening.actors())
        .or(() -> speeches.place(happening))
        .or(() -> ownCountry(happening))
        .or(() -> ofAddressed(happening));
  }

  /** "X called on / the fighters / in Y": who is warned, asked or promised something there. */
  private Optional<Filled<PlaceMention>> ofAddressed(Happening happening) {
    return TO_SOMEBODY.contains(happening.type())
        ? places.placeAfter(happening.recipients())
        : Optional.empty();
  }

  /** Who holds, frees or expels people, gives way or musters forces does so at home. */
  private Optional<Filled<PlaceMention>> ownCountry(Happening happening) {
    boolean atHome =
        happening.type() == EventType.COERCE
            || happening.type() == EventType.CONCEDE
            || happening.type() == EventType.MOBILIZE
            || happening.mode().filter(AT_HOME::contains).isPresent();
    if (!atHome || happening.actors().isEmpty()) {
      return Optional.empty();
    }
    ActorMention actor = happening.actors().get(0).value();
    return Custody.AUTHORITIES.contains(actor.role())
        ? context.places().stream()
            .filter(place -> place.precision() == PlacePrecision.COUNTRY)
            .filter(place -> place.country().isPresent() && place.country().equals(actor.country()))
            .findFirst()
            .map(place -> new Filled<>(place, "country of the authorities"))
        : Optional.empty();
  }

  /** Where nothing else says where, people are struck in their country, if it is spoken of. */
  private Optional<Filled<PlaceMention>> struckCountry(Happening happening) {
    if (happening.type() != EventType.ASSAULT) {
      return Optional.empty();
    }
    Set<String> countries = countries(happening.recipients());
    // What its own sentences say of places has been found to be no place of it.
    Set<Integer> own = happening.drafts().stream().map(Draft::sentence).collect(Collectors.toSet());
    return context.places().stream()
        .filter(place -> place.precision() == PlacePrecision.COUNTRY)
        .filter(place -> place.country().filter(countries::contains).isPresent())
        .filter(place -> !own.contains(context.text().sentenceOf(place.words().start())))
        .findFirst()
        .map(place -> new Filled<>(place, "country of whom it struck"));
  }

  private static Set<String> countries(List<Filled<ActorMention>> participants) {
    return participants.stream()
        .map(participant -> participant.value().country())
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  /** "Libya: two killed in": the title says where the news is from. */
  private Optional<Filled<PlaceMention>> titleCountry() {
    int title = context.text().sentences().get(0).end();
    return context.places().stream()
        .filter(place -> place.words().start() == 0 && place.words().end() < title)
        .filter(place -> context.text().word(place.words().end()).isPunctuation())
        .findFirst()
        .map(place -> new Filled<>(place, "place that opens the title"));
  }

  /** That of an act told before, in the country of whom this one struck if there is one. */
  private static Optional<Filled<PlaceMention>> last(
      Happening happening, List<Happening> happenings) {
    Set<String> countries = countries(happening.recipients());
    Predicate<PlaceMention> abroad =
        place -> place.country().filter(country -> !countries.contains(country)).isPresent();
    Optional<Filled<PlaceMention>> near = last(happening, happenings, place -> true);
    boolean moves = happening.type() == EventType.ASSAULT && !countries.isEmpty();
    return moves && near.filter(place -> abroad.test(place.value())).isPresent()
        ? last(happening, happenings, abroad.negate()).or(() -> near)
        : near;
  }

  private static Optional<Filled<PlaceMention>> last(
      Happening happening, List<Happening> happenings, Predicate<PlaceMention> where) {
    int sentence = happening.first().sentence();
    Optional<Filled<PlaceMention>> place = Optional.empty();
    boolean onTheGround = ON_THE_GROUND.contains(happening.type());
    int latest = sentence - (onTheGround ? REACH_ON_THE_GROUND : REACH);
    for (Happening other : happenings) {
      for (Draft draft : other.drafts()) {
        boolean near = draft.sentence() <= sentence && draft.sentence() >= latest;
        if (near
            && draft.place().isPresent()
            && other.ownPlace().filter(own -> where.test(own.value())).isPresent()) {
          place = other.ownPlace();
          latest = draft.sentence();
        }
      }
    }
    return place;
  }
}
