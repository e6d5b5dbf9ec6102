package org.waqai.extract;

import java.util.List;
import java.util.Set;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.rules.Rule;
import org.waqai.syntax.Tags;
import org.waqai.syntax.WordKeys;
import org.waqai.text.AnnotatedText;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/**
 * Finds what a verb needs with it where it stands before the verb, as what a relative clause
 * describes: "the mines / that the group laid" is "laid mines".
 */
final class DescribedObjects {
  /** How far before the verb the relative may stand: "which / it had / already / fired". */
  private static final int TO_RELATIVE = 3;

  /** How many words before the relative the noun may head a phrase: "the ballistic missiles". */
  private static final int TO_NOUN = 3;

  private final AnnotatedText text;
  private final WordKeys keys;
  private final Set<String> relatives;
  private final Set<String> prepositions;

  DescribedObjects(AnnotatedText text, WordKeys keys, Grammar grammar) {
    this.text = text;
    this.keys = keys;
    this.relatives = grammar.words(WordClass.RELATIVES);
    this.prepositions = grammar.words(WordClass.PREPOSITIONS);
  }

  /** Whether the one word that must follow the verb is what the clause of the verb describes. */
  boolean holds(Rule rule, List<Set<String>> following, int verb, WordSpan sentence) {
    if (following.size() != 1 || following.get(0).stream().anyMatch(prepositions::contains)) {
      return false;
    }
    Word word = text.word(verb);
    boolean pronoun = !word.enclitics().isEmpty();
    if (!pronoun && !word.stemTag().equals("VBN") && !rule.intransitive()) {
      return false; // "the paper / that published": it acts
    }
    int relative = relativeBefore(verb, sentence);
    return relative >= 0
        ? isNear(relative, following.get(0), /* definite= */ true, sentence)
        : pronoun && isNear(verb, following.get(0), /* definite= */ false, sentence);
  }

  private int relativeBefore(int verb, WordSpan sentence) {
    for (int i = verb - 1; i >= Math.max(sentence.start(), verb - TO_RELATIVE); i--) {
      if (text.word(i).isPunctuation()) {
        return -1;
      }
      if (keys.matches(i, relatives)) {
        return i;
      }
    }
    return -1;
  }

  /** An indefinite noun needs no relative: "shells / it fired". */
  private boolean isNear(int end, Set<String> words, boolean definite, WordSpan sentence) {
    for (int i = end - 1; i >= Math.max(sentence.start(), end - TO_NOUN); i--) {
      if (text.word(i).isPunctuation() || Tags.isVerb(text.word(i))) {
        return false;
      }
      if (keys.matches(i, words)) {
        return definite || !Tags.hasArticle(text.word(i));
      }
    }
    return false;
  }
}
