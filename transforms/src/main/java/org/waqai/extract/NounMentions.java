package org.waqai.extract;

import org.waqai.link.actor.ActorMention;
import org.waqai.link.place.PlaceMention;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.schemas.PlacePrecision;
import org.waqai.syntax.Tags;
import org.waqai.text.CharSpan;
import org.waqai.text.WordSpan;

/**
 * Finds where an article names by a noun the actor that an adjective stands for: "Israel" for "an
 * Israeli raid".
 */
final class NounMentions {
  private final ArticleContext context;
  private final Grammar grammar;

  NounMentions(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.grammar = grammar;
  }

  /** The actor with the span of its first noun in the article, as it is where there is none. */
  ActorMention of(ActorMention actor) {
    if (!isAdjective(actor.words())) {
      return actor;
    }
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
