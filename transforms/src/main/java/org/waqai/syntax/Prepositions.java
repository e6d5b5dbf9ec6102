package org.waqai.syntax;

import java.util.Set;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.text.AnnotatedText;

/**
 * Tells what a preposition of its own word governs. Only nouns are governed, whatever the tagger
 * says: "after / the fall of", "between / Tadmur", a name that is spelled as a verb.
 */
public final class Prepositions {
  private final AnnotatedText text;
  private final WordKeys keys;
  private final Set<String> forms;

  public Prepositions(AnnotatedText text, WordKeys keys, Grammar grammar) {
    this.text = text;
    this.keys = keys;
    this.forms = grammar.words(WordClass.NOUN_PREPOSITIONS);
  }

  /** Whether one stands right before the word, in its sentence, and has no pronoun to govern. */
  public boolean govern(int word) {
    return word > 0
        && text.word(word - 1).enclitics().isEmpty()
        && keys.matches(word - 1, forms)
        && text.sentenceOf(word - 1) == text.sentenceOf(word);
  }
}
