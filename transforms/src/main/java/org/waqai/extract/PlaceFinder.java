package org.waqai.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.waqai.link.actor.ActorMention;
import org.waqai.link.place.PlaceMention;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.schemas.ActorRole;
import org.waqai.schemas.EventType;
import org.waqai.schemas.PlacePrecision;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.text.WordSpan;

/** Finds where an act took place, by what its own sentence says of places. */
final class PlaceFinder {
  /** How many words before a place may say that somebody sits there, or how far it is. */
  private static final int SEAT_REACH = 5;

  /** How many words a dateline has at most. */
  private static final int DATELINE = 14;

  private static final Set<String> DASHES =
      Set.of("-", "--", "\u2013", "\u2014", "\u2013\u2013", "\u2014\u2014");

  private static final String VISIT = "visit";

  private static final String IN = "\u0641\u064A";
  private static final String TO = "\u0644"; // li
  private static final String TOWARDS = "\u0627\u0644\u064A"; // ila, folded

  private final ArticleContext context;
  private final Grammar grammar;
  private final LocatingPlaces locating;
  private final TopicPlaces topics;

  PlaceFinder(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.grammar = grammar;
    this.locating = new LocatingPlaces(context, grammar);
    this.topics = new TopicPlaces(context, grammar);
  }

  Optional<Filled<PlaceMention>> place(
      TriggerMatch match,
      List<Filled<ActorMention>> actors,
      List<Filled<ActorMention>> recipients) {
    List<PlaceMention> places =
        context.placesIn(match.sentence()).stream()
            .filter(place -> !isPartOfTheWorld(place) && !isDateline(place))
            .filter(place -> isOfItsClause(place, match))
            .filter(
                place ->
                    isVisited(place, match)
                        || isHost(place, match, recipients)
                        || isLocative(place, match.sentence()))
            .filter(
                place ->
                    isHost(place, match, recipients)
                        || isOfItsCourt(place, match)
                        || !isPartOf(place, actors, recipients))
            .filter(place -> !isTime(place))
            .filter(place -> !locating.locatesAnother(place))
            .filter(place -> !topics.isTopic(place, match))
            .toList();
    boolean hosted = places.stream().anyMatch(place -> isHost(place, match, recipients));
    Optional<PlaceMention> nearest =
        places.stream()
            .filter(place -> !hosted || place.words().start() > match.head())
            .min(
                Comparator.comparing((PlaceMention place) -> isOfReport(place, match))
                    .thenComparingInt(
                        place -> distance(place, match) + coarseness(place.precision())));
    return destination(match)
        .map(place -> new Filled<>(place, "where the forces go"))
        .or(() -> visited(match).map(place -> new Filled<>(place, "where the visit leads")))
        .or(() -> nearest.map(place -> new Filled<>(place, "place nearest to the trigger")));
  }

  /** Forces that leave one place for another are told of for where they go. */
  private Optional<PlaceMention> destination(TriggerMatch match) {
    SentenceSyntax syntax = context.syntax().sentence(match.sentence());
    return match.rule().type() != EventType.MOBILIZE
        ? Optional.empty()
        : context.placesIn(match.sentence()).stream()
            .filter(place -> place.words().start() > match.head())
            .filter(place -> !isPartOfTheWorld(place))
            .filter(place -> isTowards(syntax.chunks().get(syntax.chunkOf(place.words().start()))))
            .findFirst();
  }

  /** "X visited Y", "the visit of X to Y": it is where it leads, whom it be said to meet. */
  private Optional<PlaceMention> visited(TriggerMatch match) {
    SentenceSyntax syntax = context.syntax().sentence(match.sentence());
    if (match.rule().mode().filter(VISIT::equals).isEmpty()) {
      return Optional.empty();
    }
    Optional<Chunk> object = match.isVerb() ? syntax.verb(match.head()).object() : Optional.empty();
    return context.placesIn(match.sentence()).stream()
        .filter(place -> place.words().start() > match.head())
        .filter(place -> isOfItsClause(place, match))
        .filter(
            place -> {
              Chunk chunk = syntax.chunks().get(syntax.chunkOf(place.words().start()));
              boolean led =
                  chunk.is(Chunk.Kind.PREPOSITIONAL_PHRASE)
                      && (chunk.marker().equals(TO) || chunk.marker().equals(TOWARDS));
              return chunk.phrase().start() == place.words().start()
                  && (led || object.filter(chunk::equals).isPresent());
            })
        .findFirst();
  }

  /** "X, Y (agency) --" before the first sentence: where it was written. */
  private boolean isDateline(PlaceMention place) {
    int sentence = context.text().sentenceOf(place.words().start());
    WordSpan words = context.text().sentences().get(sentence);
    int end = Math.min(words.end(), words.start() + DATELINE);
    return sentence <= 1
        && IntStream.range(place.words().end(), end - 1)
            .filter(word -> context.text().word(word).form().equals(")"))
            .anyMatch(word -> DASHES.contains(context.text().word(word + 1).form()));
  }

  /** "The police in X said that": where it was told, unless nothing else says where. */
  private boolean isOfReport(PlaceMention place, TriggerMatch match) {
    SentenceSyntax syntax = context.syntax().sentence(match.sentence());
    return place.words().end() <= match.head()
        && syntax.followsVerb(
            syntax.chunkOf(place.words().start()), grammar.words(WordClass.REPORTING_VERBS));
  }

  /** "A visit to X", "visited X": right after the act, even where X stands for a government. */
  private boolean isVisited(PlaceMention place, TriggerMatch match) {
    SentenceSyntax syntax = context.syntax().sentence(match.sentence());
    int at = syntax.chunkOf(place.words().start());
    Chunk chunk = syntax.chunks().get(at);
    return match.rule().type() == EventType.CONSULT
        && at > 0
        && at - 1 == syntax.chunkOf(match.words().end() - 1)
        && chunk.is(Chunk.Kind.PREPOSITIONAL_PHRASE)
        && chunk.marker().equals(TO)
        && chunk.phrase().equals(place.words());
  }

  /** Whether it is the country visited, told after the act. */
  private static boolean isHost(
      PlaceMention place, TriggerMatch match, List<Filled<ActorMention>> recipients) {
    return match.rule().mode().filter(VISIT::equals).isPresent()
        && place.words().start() > match.head()
        && place.precision() == PlacePrecision.COUNTRY
        && contains(recipients, place);
  }

  private boolean isTowards(Chunk chunk) {
    return chunk.is(Chunk.Kind.PREPOSITIONAL_PHRASE)
        && grammar.words(WordClass.DESTINATIONS).contains(chunk.marker());
  }

  /** The Middle East, Europe: too wide to say where something happened. */
  private static boolean isPartOfTheWorld(PlaceMention place) {
    return place.country().isEmpty() && place.precision() == PlacePrecision.COUNTRY;
  }

  /** Words between trigger and place; a place before the trigger counts as farther. */
  private static int distance(PlaceMention place, TriggerMatch match) {
    int after = place.words().start() - match.words().end();
    return after >= 0 ? after : 2 * (match.words().start() - place.words().end()) + 3;
  }

  private static int coarseness(PlacePrecision precision) {
    return switch (precision) {
      case POINT -> 0;
      case AREA -> 2;
      case COUNTRY -> 12;
    };
  }

  private boolean isOfItsClause(PlaceMention place, TriggerMatch match) {
    SentenceSyntax syntax = context.syntax().sentence(match.sentence());
    return syntax.clausesBetween(
            syntax.chunkOf(match.head()), syntax.chunkOf(place.words().start()))
        == 0;
  }

  /** Whether the words before the place say that somebody sits there. */
  private boolean isSeat(PlaceMention place, int sentence) {
    WordSpan before =
        new WordSpan(
            Math.max(
                context.text().sentences().get(sentence).start(),
                place.words().start() - SEAT_REACH),
            place.words().start());
    for (int i = before.start(); i < before.end(); i++) {
      if (context.syntax().keys().matches(i, grammar.words(WordClass.SEATS))) {
        return true;
      }
    }
    return false;
  }

  /** A country that acts, or gives an actor its nationality, is no place of what it does. */
  private boolean isLocative(PlaceMention place, int sentence) {
    SentenceSyntax syntax = context.syntax().sentence(sentence);
    Chunk chunk = syntax.chunks().get(syntax.chunkOf(place.words().start()));
    if (isSeat(place, sentence)) {
      return false;
    }
    boolean mayAct = place.precision() == PlacePrecision.COUNTRY || isGovernment(place);
    return !mayAct
        || (chunk.is(Chunk.Kind.PREPOSITIONAL_PHRASE)
            && grammar.words(WordClass.LOCATIVES).contains(chunk.marker())
            && isLand(place, chunk));
  }

  /** Whether the preposition governs the country or its land, not "the history of" it. */
  private boolean isLand(PlaceMention place, Chunk chunk) {
    return IntStream.range(chunk.phrase().start(), place.words().start())
        .allMatch(word -> context.syntax().keys().matches(word, grammar.words(WordClass.LANDS)));
  }

  /** A capital whose name stands for those who govern from it: "Washington demanded". */
  private boolean isGovernment(PlaceMention place) {
    int before = place.words().start() - 1;
    return place.words().length() == 1
        && !(before >= 0
            && grammar.words(WordClass.LOCATIVES).contains(context.text().word(before).form()))
        && context.actorsIn(place.words()).stream()
            .anyMatch(
                actor -> actor.words().equals(place.words()) && actor.role() == ActorRole.GOV);
  }

  private boolean isTime(PlaceMention place) {
    return context.times().stream()
        .anyMatch(time -> time.opening().isEmpty() && time.span().overlaps(place.span()));
  }

  /** A place struck is where it happened; one that names who acts is not, nor is a country. */
  private boolean isPartOf(
      PlaceMention place,
      List<Filled<ActorMention>> actors,
      List<Filled<ActorMention>> recipients) {
    return contains(actors, place)
        || (place.precision() == PlacePrecision.COUNTRY && contains(recipients, place))
        || (!locating.opensWithDirection(place)
            && !isIn(place)
            && context.actorsIn(place.words()).stream()
                .map(ActorMention::words)
                .anyMatch(
                    words ->
                        words.contains(place.words()) && words.length() > place.words().length()));
  }

  /** "The court of X sentenced": a court sits where it is named after. */
  private boolean isOfItsCourt(PlaceMention place, TriggerMatch match) {
    return match.rule().type() == EventType.SANCTION
        && place.precision() != PlacePrecision.COUNTRY
        && context.actorsIn(place.words()).stream()
            .anyMatch(actor -> actor.role() == ActorRole.JUD);
  }

  /** "The police chief of X was shot": where nothing else says where, it was there. */
  Optional<Filled<PlaceMention>> placeOf(List<Filled<ActorMention>> recipients) {
    return recipients.stream()
        .flatMap(
            recipient ->
                context.places().stream()
                    .filter(place -> place.precision() != PlacePrecision.COUNTRY)
                    .filter(place -> recipient.value().words().contains(place.words())))
        .findFirst()
        .map(place -> new Filled<>(place, "place named with the recipient"));
  }

  /** "The people / of / in X": the place that says which people they are. */
  Optional<Filled<PlaceMention>> placeAfter(List<Filled<ActorMention>> recipients) {
    return recipients.stream()
        .map(recipient -> recipient.value().words())
        .flatMap(
            words ->
                context.places().stream()
                    .filter(place -> place.precision() != PlacePrecision.COUNTRY)
                    .filter(place -> isIn(place) && isOf(place, words)))
        .findFirst()
        .map(place -> new Filled<>(place, "place named with the recipient"));
  }

  /** Whether the place is within somebody's phrase, or in the one after it. */
  private boolean isOf(PlaceMention place, WordSpan words) {
    SentenceSyntax syntax = context.syntax().sentence(context.text().sentenceOf(words.start()));
    return words.contains(place.words())
        || (syntax.sentence().contains(place.words())
            && place.words().start() >= words.end()
            && syntax.chunkOf(place.words().start()) <= syntax.chunkOf(words.end() - 1) + 2
            && IntStream.range(words.end(), place.words().start())
                .noneMatch(word -> context.text().word(word).isPunctuation()));
  }

  private boolean isIn(PlaceMention place) {
    int before = place.words().start() - 1;
    return before >= 0 && context.text().word(before).form().equals(IN);
  }

  /** "The embassy in X demanded": who speaks from a place speaks there. */
  Optional<Filled<PlaceMention>> seatOf(List<Filled<ActorMention>> actors) {
    return actors.stream()
        .map(actor -> actor.value().words())
        .flatMap(
            words ->
                context.places().stream()
                    .filter(place -> place.precision() != PlacePrecision.COUNTRY)
                    .filter(place -> follows(place, words)))
        .findFirst()
        .map(place -> new Filled<>(place, "place named with the actor"));
  }

  /** Whether "in" and the place end the actor's phrase, or come right after it. */
  private boolean follows(PlaceMention place, WordSpan actor) {
    int before = place.words().start() - 1;
    return before >= actor.start()
        && before <= actor.end() + 1
        && context.text().word(before).form().equals(IN);
  }

  private static boolean contains(List<Filled<ActorMention>> participants, PlaceMention place) {
    return participants.stream()
        .anyMatch(participant -> participant.value().words().contains(place.words()));
  }
}
