package org.waqai.extract;

import java.util.List;
import org.waqai.link.actor.ActorMention;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.rules.RoleSource.Relation;
import org.waqai.schemas.PlacePrecision;
import org.waqai.syntax.Tags;
import org.waqai.syntax.WordKeys;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/**
 * Tells from its words what a phrase that may name a participant is of: a person, a place, a target
 * or only a measure.
 */
final class ParticipantPhrases {
  private final ArticleContext context;
  private final WordKeys keys;
  private final Grammar grammar;

  ParticipantPhrases(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.keys = context.syntax().keys();
    this.grammar = grammar;
  }

  /** The actors of the phrase; an adjective may name one without being a mention of its own. */
  List<ActorMention> named(Candidate candidate) {
    List<ActorMention> named = context.actorsIn(candidate.phrase());
    Relation relation = candidate.source().relation();
    boolean adjective =
        relation == Relation.ADJECTIVE
            || (relation == Relation.ACT_DOER && Tags.isAdjective(first(candidate.phrase())));
    return named.isEmpty() && adjective ? List.of(resolved(candidate.phrase())) : named;
  }

  /** What the words of a phrase without a mention say of whom it is about. */
  ActorMention resolved(WordSpan phrase) {
    return context.articleActors().resolve(context.text().charsOfStem(phrase));
  }

  /** Its first word, after a quotation mark. */
  Word first(WordSpan phrase) {
    return context.text().word(start(phrase));
  }

  private int start(WordSpan phrase) {
    boolean quoted = phrase.length() > 1 && context.text().word(phrase.start()).isPunctuation();
    return quoted ? phrase.start() + 1 : phrase.start();
  }

  /** Whether its first word is of the class. */
  boolean is(WordClass name, WordSpan phrase) {
    return keys.matches(start(phrase), grammar.words(name));
  }

  /** Positions, a base: what an act strikes, whoever they belong to. */
  boolean isTarget(WordSpan phrase) {
    return phrase.length() > 1 && !Tags.hasArticle(first(phrase)) && is(WordClass.TARGETS, phrase);
  }

  /** A town or region as such is where it happened, not whom it happened to. */
  boolean isPlace(WordSpan phrase) {
    return isNameOfPlace(phrase) && context.actorsIn(phrase).isEmpty();
  }

  /** Whether all of it names a place within a country, be it also somebody's. */
  boolean isNameOfPlace(WordSpan phrase) {
    return context.places().stream()
        .anyMatch(
            place ->
                place.precision() != PlacePrecision.COUNTRY
                    && place.words().start() == phrase.start()
                    && place.words().end() >= phrase.end());
  }

  /** Whether the phrase names a person, in full or by a surname. */
  boolean isPerson(WordSpan phrase) {
    return Tags.isProperName(first(phrase))
        || startsPerson(phrase)
        || context.personOf(start(phrase)).isPresent();
  }

  boolean startsPerson(WordSpan phrase) {
    return context.persons().anyMatch(person -> person.start() == phrase.start());
  }

  /** Whether nothing but quantities stands before the actor in the phrase. */
  boolean opens(ActorMention actor, WordSpan phrase) {
    for (int i = phrase.start(); i < actor.words().start(); i++) {
      if (!isQuantity(i) && !context.text().word(i).isPunctuation()) {
        return false;
      }
    }
    return true;
  }

  /** Measures and counts: "48 hours", "dead and wounded". */
  boolean isMeasure(WordSpan phrase) {
    int head = start(phrase);
    while (head < phrase.end() && isQuantity(head)) {
      head++;
    }
    if (head < phrase.end() && context.text().word(head).isPunctuation()) {
      return true; // nothing of the quotation stands in the phrase
    }
    return head == phrase.end()
        ? !context.syntax().isNumber(phrase.start())
        : keys.matches(head, grammar.words(WordClass.EMPTY_HEADS));
  }

  private boolean isQuantity(int word) {
    return Tags.isNumber(context.text().word(word))
        || keys.matches(word, grammar.words(WordClass.QUANTIFIERS));
  }

  /** "Twenty", "a number of". */
  boolean isAmount(WordSpan phrase) {
    return Tags.isNumber(first(phrase)) || is(WordClass.AMOUNTS, phrase);
  }
}
