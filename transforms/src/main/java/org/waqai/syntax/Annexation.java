package org.waqai.syntax;

import org.waqai.text.AnnotatedText;
import org.waqai.text.Word;

/**
 * Tells what a noun annexes as its genitive (idafa). The noun is bare: it has no article, no
 * pronoun and no ending of the free state.
 */
final class Annexation {
  private static final String QUANTITY = "NOUN_QUANT";

  private final AnnotatedText text;
  private final Units units;
  private final NamedWords names;
  private final Nominals nominals;

  Annexation(AnnotatedText text, Units units, NamedWords names, Nominals nominals) {
    this.text = text;
    this.units = units;
    this.names = names;
    this.nominals = nominals;
  }

  /**
   * A bare noun that names no actor takes a number, or a word of quantity, as its genitive:
   * "killing of / three", "cutting of / some of the roads".
   */
  boolean takesNumber(int noun, int number) {
    Word word = text.word(noun);
    return (units.numberEnd(number) > 0 || isQuantity(number))
        && text.word(number).stemIndex() == 0
        && units.numberEnd(noun) == 0
        && units.actorEnd(noun) == 0
        && word.stemTag().equals("NN")
        && word.enclitics().isEmpty()
        && !CaseEndings.isFree(word);
  }

  private boolean isQuantity(int index) {
    Word word = text.word(index);
    return word.stemTag().equals(QUANTITY)
        && word.enclitics().isEmpty()
        && nominals.isBeforeNominal(index);
  }

  /** "Leaders of / these states": a bare noun annexes what a demonstrative points at. */
  boolean takesDemonstrative(Word noun, int index) {
    return index + 1 < text.words().size()
        && text.word(index).stemIndex() == 0
        && Tags.isDemonstrative(text.word(index))
        && Tags.hasArticle(text.word(index + 1))
        && Tags.isNominal(noun)
        && !Tags.isAdjective(noun)
        && !Tags.isProperName(noun)
        && !Tags.hasArticle(noun)
        && noun.enclitics().isEmpty()
        && !CaseEndings.isFree(noun)
        && units.timeEnd(index) == 0;
  }

  /** Whether an indefinite noun or adjective takes the next word as a genitive or adjective. */
  boolean takes(Word previous, Word next) {
    if (CaseEndings.arePluralsApart(previous, next) || isObjectAfter(previous, next)) {
      return false;
    }
    if (nominals.isAdjective(previous)) {
      return Tags.hasArticle(next) ? isRespect(previous, next) : Tags.isAdjective(next);
    }
    return !Tags.isNumber(next)
        && (Tags.isAdjective(next)
            || !CaseEndings.isFree(previous)
            || CaseEndings.isConstructDual(previous, next)
            || CaseEndings.isSame(previous.form(), next.form()));
  }

  /** "Syrian of / nationality": the definite noun in respect of which an adjective holds. */
  private boolean isRespect(Word adjective, Word noun) {
    return !Tags.isAdjective(noun)
        && !Tags.isProperName(noun)
        && !CaseEndings.isFree(adjective.form())
        && units.actorEnd(noun.index()) == 0;
  }

  /** The alef of the accusative after a bare noun, which would take a genitive. */
  private boolean isObjectAfter(Word previous, Word next) {
    return next.stemTag().equals("NN")
        && next.form().length() > 3
        && CaseEndings.isAccusative(next.form())
        && !CaseEndings.isAccusative(previous.form())
        && !names.isNamed(next.index())
        && !units.startsPlace(next.index());
  }
}
