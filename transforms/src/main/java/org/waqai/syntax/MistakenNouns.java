package org.waqai.syntax;

import java.util.HashSet;
import java.util.Set;
import org.waqai.rules.Grammar;
import org.waqai.rules.RuleBook;
import org.waqai.text.AnnotatedText;

/** Verbs of the past that the tagger takes for nouns: unvowelled, most are spelled alike. */
public final class MistakenNouns {
  private static final String VERB = "VBD";

  private MistakenNouns() {}

  /** The text with the nouns that must be verbs tagged as such. */
  public static AnnotatedText mend(AnnotatedText text, RuleBook rules) {
    Grammar grammar = rules.grammar();
    WordKeys keys = WordKeys.of(text);
    Set<Integer> verbs = new HashSet<>(new OpeningVerbs(text, keys, grammar).find());
    verbs.addAll(new VerbsBeforePlurals(text, keys, grammar).find());
    verbs.addAll(new FeminineVerbs(text, keys, rules).find());
    return verbs.isEmpty() ? text : text.tagged(verbs, VERB);
  }
}
