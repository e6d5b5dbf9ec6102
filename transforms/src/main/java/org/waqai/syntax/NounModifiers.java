package org.waqai.syntax;

import org.waqai.text.AnnotatedText;
import org.waqai.text.Clitics;
import org.waqai.text.Word;

/**
 * Tells whether a word goes on with the noun phrase before it: as an adjective, a genitive, part of
 * a name, or what is counted. What may follow depends on the word before: one that is definite by
 * article, pronoun or name annexes nothing.
 */
final class NounModifiers {
  private static final String NOT = "\u063A\u064A\u0631"; // ghayr, "un-" before an adjective
  private static final String ORDINAL = "ADJ_NUM";

  private final AnnotatedText text;
  private final Units units;
  private final NamedWords names;
  private final Nominals nominals;
  private final Annexation annexation;

  NounModifiers(
      AnnotatedText text, Units units, NamedWords names, Nominals nominals, Annexation annexation) {
    this.text = text;
    this.units = units;
    this.names = names;
    this.nominals = nominals;
    this.annexation = annexation;
  }

  /** Whether the word can only say more about who was named: an adjective, a name. */
  boolean describes(int index) {
    Word word = text.word(index);
    return names.goesOnWithPerson(index)
        || (nominals.isAdjective(word) && !(Tags.hasArticle(word) && isTitle(word)))
        || Tags.isProperName(word);
  }

  /** Whether the word agrees with what is counted before it, or negates what does. */
  boolean qualifies(int index) {
    return Tags.isAdjective(text.word(index)) || isNegator(index);
  }

  /**
   * Whether the word goes on with the phrase.
   *
   * @param before the word that the phrase ends with so far
   * @param afterNumber whether that word is the last of a number
   */
  boolean continues(int before, int index, boolean afterNumber) {
    if (isOfPhrase(before, index, afterNumber)) {
      return true;
    }
    if (startsAnew(index, afterNumber)) {
      return false;
    }
    Word previous = text.word(before);
    Word next = text.word(index);
    if (Quotations.isMark(previous)) {
      return before > 0 && continues(before - 1, index, afterNumber);
    }
    if (afterNumber || Tags.isNumber(previous)) {
      return true;
    }
    if (!previous.enclitics().isEmpty()) {
      return Tags.isAdjective(next);
    }
    if (Tags.isProperName(previous) || names.endsPerson(before)) {
      return continuesName(next);
    }
    if (Tags.isDemonstrative(previous)) {
      return Tags.hasArticle(next);
    }
    return Tags.hasArticle(previous)
        ? continuesDefinite(previous, next)
        : annexation.takes(previous, next);
  }

  /** Whether the word is of the phrase whatever else may stand before it. */
  private boolean isOfPhrase(int before, int index, boolean afterNumber) {
    Word previous = text.word(before);
    Word next = text.word(index);
    return names.goesOnWithPerson(index)
        || (next.stemIndex() == 0 && units.withinActor(index))
        || nominals.isReflexive(next) // "the village itself"
        || (!afterNumber && isQuantifierAfter(previous, next))
        || annexation.takesDemonstrative(previous, index)
        || (isNegator(index) && Tags.isNominal(previous)); // "migrants un- / documented"
  }

  /** Whether the word can be of no phrase that started before it. */
  private boolean startsAnew(int index, boolean afterNumber) {
    Word word = text.word(index);
    return word.stemIndex() > 0
        || !Tags.isNominal(word)
        || units.timeEnd(index) > 0
        || (units.numberEnd(index) > 0 && !afterNumber)
        || nominals.isPreposition(word)
        || units.betweenActors(index);
  }

  /** "Several" after its noun, with nothing else for it to count: "attacks several". */
  private boolean isQuantifierAfter(Word previous, Word next) {
    int after = next.index() + 1;
    return next.stemIndex() == 0
        && next.enclitics().isEmpty()
        && Tags.isNominal(previous)
        && !Tags.isNumber(previous)
        && !Tags.hasArticle(previous)
        && !Tags.hasArticle(next)
        && nominals.isQuantifier(next.index())
        && (after >= text.words().size() || !nominals.startsPhrase(after));
  }

  /** "Un-" before an adjective: "ghayr". */
  private boolean isNegator(int index) {
    return text.word(index).form().equals(NOT)
        && nominals.isBeforeNominal(index)
        && text.word(index + 1).stemIndex() == 0;
  }

  /** After a name: more of it, or an adjective of the one who is named, not of many. */
  private boolean continuesName(Word next) {
    return Tags.isProperName(next)
        ? !units.startsPlace(next.index())
        : Tags.isAdjective(next) && !Tags.isSoundPlural(next);
  }

  private boolean continuesDefinite(Word previous, Word next) {
    if (names.startsPlaceOrBody(next.index()) || units.startsPlace(next.index())) {
      return false; // a title goes on with its person, not with a place or a body
    }
    boolean definite = Tags.hasArticle(next) || isDefiniteOrdinal(next);
    return Tags.isProperName(next)
        ? !CaseEndings.isNominativePlural(previous) // "the demonstrators / X": no title of one
        : definite && Tags.isAdjective(next) && !isTitle(next);
  }

  /** "The journalist", with the form of an adjective, right before a name. */
  private boolean isTitle(Word adjective) {
    int name = adjective.index() + 1;
    return name < text.words().size() && names.startsPerson(name);
  }

  /** "The second", which the tagger gives no article. */
  private static boolean isDefiniteOrdinal(Word word) {
    return word.stemTag().equals(ORDINAL) && word.stem().startsWith(Clitics.ARTICLE);
  }
}
