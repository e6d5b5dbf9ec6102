package org.waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waqai.link.actor.ActorMention;
import org.waqai.link.place.PlaceMention;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.schemas.PlacePrecision;
import org.waqai.syntax.Tags;
import org.waqai.syntax.WordKeys;
import org.waqai.text.Clitics;
import org.waqai.text.WordSpan;

/**
 * Finds the fullest name that an article has for an actor: "Israel" for "an Israeli raid", "the
 * organisation of X" where it goes on with "the organisation".
 */
final class FullestNames {
  /** Longer phrases say more than a name. */
  private static final int LONGEST = 7;

  private final ArticleContext context;
  private final WordKeys keys;
  private final Grammar grammar;
  private final PersonNames persons;

  FullestNames(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.keys = context.syntax().keys();
    this.grammar = grammar;
    this.persons = new PersonNames(context, grammar);
  }

  /** The actors with the spans of their fullest names in the article. */
  List<ActorMention> of(List<Filled<ActorMention>> actors) {
    return actors.stream()
        .map(Filled::value)
        .flatMap(
            actor -> {
              List<ActorMention> introduced = persons.introduced(actor);
              return introduced.isEmpty() ? Stream.of(of(actor)) : introduced.stream();
            })
        .toList();
  }

  /** The actor with the span of its fullest name in the article, as it is where it has none. */
  private ActorMention of(ActorMention actor) {
    return isAdjective(actor.words())
        ? noun(actor)
        : persons.of(actor).or(() -> group(actor)).orElseGet(() -> unjoined(fullest(actor)));
  }

  /** The same words elsewhere where here the article is one with the preposition: lil-, not al-. */
  private ActorMention unjoined(ActorMention actor) {
    return isJoined(actor)
        ? context.actors().stream()
            .filter(other -> other.name().equals(actor.name()) && !isJoined(other))
            .filter(other -> other.words().length() == actor.words().length())
            .filter(other -> holds(other.words(), actor.words()))
            .findFirst()
            .map(other -> actor.at(other.words(), other.span()))
            .orElse(actor)
        : actor;
  }

  private boolean isJoined(ActorMention actor) {
    return actor.span().of(context.text().text()).startsWith(Clitics.LI_WITH_ARTICLE);
  }

  /** "The members", who are those of the group named before, by that name. */
  private Optional<ActorMention> group(ActorMention actor) {
    boolean back =
        actor.actorId().isPresent()
            && actor.words().length() == 1
            && Tags.hasArticle(context.text().word(actor.words().start()))
            && is(actor.words().start(), WordClass.MEMBERS);
    return back
        ? context.actors().stream()
            .filter(actor::isSameEntry)
            .filter(other -> other.words().end() <= actor.words().start())
            .filter(other -> other.words().length() > 1 && isName(other.words()))
            .reduce((first, next) -> next)
            .map(other -> actor.at(other.words(), other.span()))
        : Optional.empty();
  }

  /** The longest mention of a known actor that has all the words of this one. */
  private ActorMention fullest(ActorMention actor) {
    return actor.actorId().isEmpty()
        ? actor
        : context.actors().stream()
            .filter(actor::isSameEntry)
            .filter(other -> other.words().length() > actor.words().length())
            .filter(other -> other.words().length() <= LONGEST && isName(other.words()))
            .filter(other -> holds(other.words(), actor.words()))
            .reduce((first, next) -> next.words().length() > first.words().length() ? next : first)
            .map(other -> actor.at(other.words(), other.span()))
            .orElse(actor);
  }

  /** Whether each word of the part stands in the name too. */
  private boolean holds(WordSpan name, WordSpan part) {
    return IntStream.range(part.start(), part.end())
        .allMatch(
            word ->
                IntStream.range(name.start(), name.end()).anyMatch(other -> isSame(word, other)));
  }

  private boolean isSame(int word, int other) {
    return keys.of(word).stream().anyMatch(keys.of(other)::contains);
  }

  /** "Three of its men", "its positions", "towards it" are no names of it. */
  private boolean isName(WordSpan words) {
    return !is(words.start(), WordClass.QUANTIFIERS)
        && !is(words.start(), WordClass.PREPOSITIONS)
        && !is(words.start(), WordClass.HOLDINGS)
        && IntStream.range(words.start(), words.end())
            .noneMatch(
                word -> Tags.isNumber(context.text().word(word)) || is(word, WordClass.TARGETS));
  }

  /** The first noun for what the adjective stands for. */
  private ActorMention noun(ActorMention actor) {
    return context.actors().stream()
        .filter(other -> other.name().equals(actor.name()) && !isAdjective(other.words()))
        .filter(other -> !is(other.words().start(), WordClass.HOMELANDS)) // "the country"
        .findFirst()
        .map(other -> actor.at(other.words(), other.span()))
        .or(
            () ->
                context.places().stream()
                    .filter(place -> isCountryOf(place, actor))
                    .findFirst()
                    .map(place -> actor.at(place.words(), place.span())))
        .orElse(actor);
  }

  private boolean isCountryOf(PlaceMention place, ActorMention actor) {
    return place.precision() == PlacePrecision.COUNTRY
        && place.words().length() == 1
        && place.country().isPresent()
        && place.country().equals(actor.country());
  }

  private boolean isAdjective(WordSpan words) {
    return words.length() == 1
        && Tags.isAdjective(context.text().word(words.start()))
        && !Tags.isSoundPlural(context.text().word(words.start()))
        && !is(words.start(), WordClass.PLAIN_ADJECTIVES);
  }

  private boolean is(int word, WordClass name) {
    return keys.matches(word, grammar.words(name));
  }
}
