package org.waqai.syntax;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.text.AnnotatedText;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/**
 * Verbal nouns that the tagger takes for verbs of the same spelling, after a verb whose object is
 * an act and who acts: "announced / Bahrain / the cutting of its ties".
 */
final class AnnouncedActs {
  /** How many words who acts and when may take. */
  private static final int REACH = 10;

  /** Verbs whose object is an act. */
  private static final Set<WordClass> VERBS =
      EnumSet.of(WordClass.ANNOUNCING_VERBS, WordClass.LIGHT_VERBS, WordClass.ANSWERING_VERBS);

  private final AnnotatedText text;
  private final WordKeys keys;
  private final Grammar grammar;

  AnnouncedActs(AnnotatedText text, WordKeys keys, Grammar grammar) {
    this.text = text;
    this.keys = keys;
    this.grammar = grammar;
  }

  /** Their indices. */
  Set<Integer> find() {
    Set<Integer> nouns = new HashSet<>();
    for (WordSpan sentence : text.sentences()) {
      for (int i = sentence.start() + 2; i < sentence.end(); i++) {
        if (isLikeNoun(i) && isObject(sentence, i)) {
          nouns.add(i);
        }
      }
    }
    return nouns;
  }

  private boolean isLikeNoun(int index) {
    Word word = text.word(index);
    return word.stemTag().equals("VBD")
        && word.proclitics().isEmpty()
        && word.enclitics().isEmpty()
        && is(index, WordClass.OPENING_VERBS);
  }

  /** Whether nothing but nouns stands between it and such a verb before it. */
  private boolean isObject(WordSpan sentence, int index) {
    int first = Math.max(sentence.start(), index - REACH);
    for (int i = index - 1; i >= first; i--) {
      Word word = text.word(i);
      if (Tags.isVerb(word)) {
        return i < index - 1
            && word.enclitics().isEmpty()
            && VERBS.stream().anyMatch(name -> is(word.index(), name));
      }
      if (!Tags.isNominal(word)
          || !Tags.procliticPreposition(word).isEmpty()
          || is(i, WordClass.PREPOSITIONS)) {
        return false;
      }
    }
    return false;
  }

  private boolean is(int index, WordClass name) {
    return keys.matches(index, grammar.words(name));
  }
}
