package org.waqai.syntax;

import java.util.Set;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.text.AnnotatedText;
import org.waqai.text.Word;

/** What a nominal word can be in a phrase, where the tag alone does not tell. */
final class Nominals {
  private final AnnotatedText text;
  private final WordKeys keys;
  private final Units units;
  private final NamedWords names;
  private final Set<String> prepositions;
  private final Set<String> quantifiers;
  private final Set<String> adjectives;
  private final Set<String> carriers;
  private final Set<String> reflexives;

  Nominals(AnnotatedText text, WordKeys keys, Units units, NamedWords names, Grammar grammar) {
    this.text = text;
    this.keys = keys;
    this.units = units;
    this.names = names;
    this.prepositions = grammar.words(WordClass.PREPOSITIONS);
    this.quantifiers = grammar.words(WordClass.QUANTIFIERS);
    this.adjectives = grammar.words(WordClass.PLAIN_ADJECTIVES);
    this.carriers = grammar.words(WordClass.CARRIER_NOUNS);
    this.reflexives = grammar.words(WordClass.REFLEXIVES);
  }

  /** Whether a noun phrase can start at this word, proclitics aside. */
  boolean startsPhrase(int index) {
    Word word = text.word(index);
    return units.numberEnd(index) > 0
        || names.isNamed(index)
        || Tags.isNominal(word)
        || (Tags.isDemonstrative(word) && isBeforeNominal(index));
  }

  /** Whether the next word of the article is a nominal. */
  boolean isBeforeNominal(int index) {
    return index + 1 < text.words().size() && Tags.isNominal(text.word(index + 1));
  }

  /** A noun that stands as a preposition, such as "near", starts a phrase of its own. */
  boolean isPreposition(Word word) {
    return !Tags.hasArticle(word) && keys.matches(word.index(), prepositions);
  }

  boolean isAdjective(Word word) {
    return Tags.isAdjective(word)
        || (!Tags.isPlural(word) && keys.matches(word.index(), adjectives));
  }

  /** "Some", "all", "several". */
  boolean isQuantifier(int word) {
    return keys.matches(word, quantifiers);
  }

  /** Whether a number, in digits or words, or a quantifier stands here. */
  boolean counts(int word) {
    return units.numberEnd(word) > 0 || Tags.isNumber(text.word(word)) || isQuantifier(word);
  }

  /** A noun that only carries another: "a number of", "responsibility for". */
  boolean isCarrier(int word) {
    return keys.matches(word, carriers);
  }

  /** "Itself", after its noun. */
  boolean isReflexive(Word word) {
    return !word.enclitics().isEmpty() && keys.matches(word.index(), reflexives);
  }
}
