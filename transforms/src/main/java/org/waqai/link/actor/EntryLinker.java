package org.waqai.link.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waqai.link.actor.Lexeme.Actor;
import org.waqai.link.actor.Lexeme.Noun;
import org.waqai.link.actor.NounPhrase.Head;
import org.waqai.text.AnnotatedText;
import org.waqai.text.ArabicFold;

/**
 * Links phrases to entries of the lexicon: of those that could be meant, the one that holds on or
 * nearest to the day of the article.
 */
final class EntryLinker {
  private static final int SHORTEST_GIVEN_NAME = 3;
  private static final int SHORTEST_SURNAME = 4;
  // Without a date the entries that still hold are the likeliest.
  private static final LocalDate UNDATED = LocalDate.of(9999, 1, 1);

  private final ActorLexicon lexicon;
  private final ReadWords words;
  private final CountryEvidence evidence;
  private final LocalDate day;

  EntryLinker(ActorLexicon lexicon, AnnotatedText text, ReadWords words, CountryEvidence evidence) {
    this.lexicon = lexicon;
    this.words = words;
    this.evidence = evidence;
    this.day = text.publishedOn().orElse(UNDATED);
  }

  /** Which of the entries with the phrase's name is meant. */
  Meaning named(NounPhrase phrase, List<Actor> entries) {
    Actor actor =
        entries.stream()
            .min(nearest().thenComparing(entry -> inContext(phrase, entry) ? 0 : 1))
            .orElseThrow();
    return meaning(phrase, actor);
  }

  private Comparator<Actor> nearest() {
    return Comparator.comparingLong(entry -> entry.daysFrom(day));
  }

  private boolean inContext(NounPhrase phrase, Actor entry) {
    List<String> places = entry.theatre().isEmpty() ? entry.countries() : entry.theatre();
    return places.isEmpty()
        || evidence.best(words.sentence(phrase.start())).filter(places::contains).isPresent();
  }

  /** The entry that a country's body of this kind has: "the Iraqi army". */
  Optional<Meaning> body(NounPhrase phrase, Head.Common common, Optional<String> country) {
    if (country.isEmpty()
        || common.named()
        || phrase.counted()
        || phrase.adjectiveRole().isPresent()) {
      return Optional.empty();
    }
    Noun noun = common.noun();
    if (noun.kind() == Noun.Kind.ASSET && phrase.nation().isEmpty()) {
      return Optional.empty(); // Aircraft over a country need not be its own.
    }
    return lexicon.actors.bodies(noun.concept(), country.get()).stream()
        .min(nearest())
        .map(actor -> meaning(phrase, actor));
  }

  /** Who is listed under another spelling or a longer form of this foreign name. */
  Optional<Meaning> person(NounPhrase phrase) {
    if (!(phrase.head() instanceof Head.Person person)
        || !PersonNames.isFull(phrase.start(), person.end())) {
      return Optional.empty();
    }
    String first =
        ArabicFold.fold(words.written(phrase.start(), phrase.offset(), phrase.start() + 1));
    String last = words.key(person.end() - 1);
    // Names of Arabs repeat too much to be told apart by two words.
    boolean telling =
        !lexicon.givenNames.contains(last)
            && !lexicon.nameParts.contains(first)
            && first.length() >= SHORTEST_GIVEN_NAME
            && last.length() >= SHORTEST_SURNAME;
    return telling
        ? lexicon.actors.personsLike(first, last).stream()
            .min(nearest())
            .map(actor -> meaning(phrase, actor))
        : Optional.empty();
  }

  private Meaning meaning(NounPhrase phrase, Actor actor) {
    return new Meaning(
        Optional.of(actor.id()),
        actor.name(),
        country(phrase, actor),
        actor.role(),
        true,
        Optional.empty());
  }

  /** The actor's only country, else the one that the phrase says, else where the article plays. */
  private Optional<String> country(NounPhrase phrase, Actor actor) {
    List<String> possible = actor.countries();
    if (possible.size() == 1) {
      return Optional.of(possible.get(0)).filter(code -> !code.equals(Actor.NONE));
    }
    Optional<String> said = phrase.nationality();
    if (said.filter(code -> possible.isEmpty() || possible.contains(code)).isPresent()) {
      return said;
    }
    return evidence
        .best(words.sentence(phrase.start()), possible)
        .or(() -> possible.stream().findFirst());
  }
}
