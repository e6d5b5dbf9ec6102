package org.waqai.syntax;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.text.AnnotatedText;
import org.waqai.text.Word;

/**
 * Finds verbs of the past that the tagger took for nouns, as unvowelled most are spelled alike: the
 * plural of men after them stands in the nominative, in which nothing after a noun can be its
 * genitive. "The rebels / fell back" is no "falling back of the rebels".
 */
final class VerbsBeforePlurals {
  /** The ending of plurals of men that act. */
  private static final String NOMINATIVE = "\u0648\u0646";

  private static final String TEH_MARBUTA = "\u0629"; // no verb of the past ends in it

  /** Letters of a verb's stem before a pronoun; plurals of nouns mostly have more. */
  private static final int ROOT = 3;

  /** Where the noun before has no pronoun, only plurals with the article: "law" ends alike. */
  private static final Set<String> DEFINITE_PLURALS = Set.of("DTNNS", "DTJJ");

  private static final Set<String> PLURALS = Set.of("DTNNS", "DTJJ", "NNS");

  /** After them stand subjects, too. */
  private static final Set<WordClass> NO_VERBS =
      EnumSet.of(
          WordClass.PREPOSITIONS,
          WordClass.QUANTIFIERS,
          WordClass.PARTITIVES,
          WordClass.ADVERBS,
          WordClass.CLAUSE_OPENERS);

  private final AnnotatedText text;
  private final WordKeys keys;
  private final Grammar grammar;
  private final Prepositions prepositions;

  VerbsBeforePlurals(AnnotatedText text, WordKeys keys, Grammar grammar) {
    this.text = text;
    this.keys = keys;
    this.grammar = grammar;
    this.prepositions = new Prepositions(text, keys, grammar);
  }

  /** Their indices. */
  Set<Integer> find() {
    Set<Integer> verbs = new HashSet<>();
    for (int i = 0; i + 1 < text.words().size(); i++) {
      if (text.sentenceOf(i) == text.sentenceOf(i + 1) && isVerb(i)) {
        verbs.add(i);
      }
    }
    return verbs;
  }

  private boolean isVerb(int index) {
    Word word = text.word(index);
    if (!isBareNoun(word) || NO_VERBS.stream().anyMatch(name -> is(index, name))) {
      return false;
    }
    Word next = text.word(index + 1);
    if (!next.stem().endsWith(NOMINATIVE)
        || !next.enclitics().isEmpty()
        || !next.proclitics().isEmpty()) {
      return false;
    }
    return word.enclitics().isEmpty()
        ? DEFINITE_PLURALS.contains(next.stemTag()) && !prepositions.govern(index)
        : word.stem().length() <= ROOT && PLURALS.contains(next.stemTag());
  }

  /** A noun in the singular with neither article nor preposition. */
  private static boolean isBareNoun(Word word) {
    return switch (word.stemTag()) {
      case "NN", "NNP" ->
          Tags.procliticPreposition(word).isEmpty()
              && word.stem().length() >= 2
              && !word.stem().endsWith(TEH_MARBUTA);
      default -> false;
    };
  }

  private boolean is(int index, WordClass name) {
    return keys.matches(index, grammar.words(name));
  }
}
