package org.waqai.extract;

import java.util.Set;
import java.util.stream.IntStream;
import org.waqai.link.actor.ActorMention;
import org.waqai.link.place.PlaceMention;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.schemas.PlacePrecision;
import org.waqai.syntax.Tags;
import org.waqai.syntax.WordKeys;
import org.waqai.text.CharSpan;
import org.waqai.text.WordSpan;

/**
 * Finds the fullest name that an article has for an actor: "Israel" for "an Israeli raid", "the
 * organisation of X" where it goes on with "the organisation".
 */
final class FullestNames {
  /** Longer phrases say more than a name. */
  private static final int LONGEST = 7;

  private final ArticleContext context;
  private final Grammar grammar;

  FullestNames(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.grammar = grammar;
  }

  /** The actor with the span of its fullest name in the article, as it is where it has none. */
  ActorMention of(ActorMention actor) {
    return isAdjective(actor.words()) ? noun(actor) : fullest(actor);
  }

  /** The longest mention of a known actor that has all the words of this one. */
  private ActorMention fullest(ActorMention actor) {
    return actor.actorId().isEmpty()
        ? actor
        : context.actors().stream()
            .filter(other -> other.actorId().equals(actor.actorId()))
            .filter(other -> other.words().length() > actor.words().length())
            .filter(other -> other.words().length() <= LONGEST && isName(other.words()))
            .filter(other -> holds(other.words(), actor.words()))
            .reduce((first, next) -> next.words().length() > first.words().length() ? next : first)
            .map(other -> at(actor, other.words(), other.span()))
            .orElse(actor);
  }

  private boolean holds(WordSpan name, WordSpan part) {
    return IntStream.range(part.start(), part.end())
        .allMatch(
            word ->
                IntStream.range(name.start(), name.end())
                    .anyMatch(
                        other ->
                            context
                                .syntax()
                                .keys()
                                .matches(word, Set.copyOf(context.syntax().keys().of(other)))));
  }

  /** "Three of its men", "its positions", "towards it" are no names of it. */
  private boolean isName(WordSpan words) {
    WordKeys keys = context.syntax().keys();
    return !keys.matches(words.start(), grammar.words(WordClass.QUANTIFIERS))
        && !keys.matches(words.start(), grammar.words(WordClass.PREPOSITIONS))
        && IntStream.range(words.start(), words.end())
            .noneMatch(
                word ->
                    Tags.isNumber(context.text().word(word))
                        || keys.matches(word, grammar.words(WordClass.TARGETS)));
  }

  /** The first noun for what the adjective stands for. */
  private ActorMention noun(ActorMention actor) {
    return context.actors().stream()
        .filter(other -> other.name().equals(actor.name()) && !isAdjective(other.words()))
        .findFirst()
        .map(other -> at(actor, other.words(), other.span()))
        .or(
            () ->
                context.places().stream()
                    .filter(place -> isCountryOf(place, actor))
                    .findFirst()
                    .map(place -> at(actor, place.words(), place.span())))
        .orElse(actor);
  }

  private static ActorMention at(ActorMention actor, WordSpan words, CharSpan span) {
    return new ActorMention(
        words, span, actor.actorId(), actor.name(), actor.country(), actor.role());
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
        && !context
            .syntax()
            .keys()
            .matches(words.start(), grammar.words(WordClass.PLAIN_ADJECTIVES));
  }
}
