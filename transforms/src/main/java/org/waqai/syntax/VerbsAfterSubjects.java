package org.waqai.syntax;

import java.util.HashSet;
import java.util.Set;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.text.AnnotatedText;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/**
 * Finds verbs of the past that the tagger took for nouns of the same spelling after a definite
 * subject: "that / the air force / struck / the airport". A definite phrase takes no bare noun for
 * its adjective or genitive, and a definite phrase after that noun is then its object.
 */
final class VerbsAfterSubjects {
  /** How many words of the subject may stand between the particle and the verb. */
  private static final int LONGEST_SUBJECT = 5;

  private static final Set<String> PARTICLES =
      Set.of(
          "\u0625\u0646",
          "\u0623\u0646",
          "\u0628\u0623\u0646",
          "\u0644\u0643\u0646"); // inna, anna, bi-anna, lakinna

  private final AnnotatedText text;
  private final WordKeys keys;
  private final Grammar grammar;

  VerbsAfterSubjects(AnnotatedText text, WordKeys keys, Grammar grammar) {
    this.text = text;
    this.keys = keys;
    this.grammar = grammar;
  }

  /** Their indices. */
  Set<Integer> find() {
    Set<Integer> verbs = new HashSet<>();
    for (WordSpan sentence : text.sentences()) {
      for (int i = sentence.start() + 2; i + 1 < sentence.end(); i++) {
        if (isBareNoun(text.word(i))
            && is(i, WordClass.OPENING_VERBS)
            && !is(i, WordClass.PREPOSITIONS)
            && followsSubject(i, sentence)
            && isObject(i + 1)) {
          verbs.add(i);
        }
      }
    }
    return verbs;
  }

  private static boolean isBareNoun(Word word) {
    return word.stemTag().equals("NN") && word.stemIndex() == 0 && word.enclitics().isEmpty();
  }

  /** Whether the words before it, up to a particle, are a phrase with the article. */
  private boolean followsSubject(int verb, WordSpan sentence) {
    int first = Math.max(sentence.start(), verb - LONGEST_SUBJECT - 1);
    int at = verb - 1;
    while (at >= first && Tags.hasArticle(text.word(at)) && text.word(at).stemIndex() == 0) {
      at--;
    }
    return at >= first && at < verb - 1 && PARTICLES.contains(text.word(at).form());
  }

  /** What the verb can be done to or when it was done: no adjective of an indefinite noun. */
  private boolean isObject(int index) {
    Word word = text.word(index);
    return word.stemIndex() == 0
        && (Tags.hasArticle(word)
            || Tags.isProperName(word)
            || Tags.isNumber(word)
            || word.stemTag().startsWith("NN"));
  }

  private boolean is(int word, WordClass name) {
    return keys.matches(word, grammar.words(name));
  }
}
