package org.waqai.syntax;

import java.util.HashSet;
import java.util.Set;
import org.waqai.rules.Grammar;
import org.waqai.rules.RuleBook;
import org.waqai.text.AnnotatedText;

/**
 * Mends verbs of the past that the tagger takes for nouns, and nouns that it takes for such verbs:
 * unvowelled, most are spelled alike.
 */
public final class MistakenTags {
  private static final String VERB = "VBD";
  private static final String NOUN = "NN";

  private MistakenTags() {}

  /** The text with the nouns that must be verbs tagged as such, and the verbs that are nouns. */
  public static AnnotatedText mend(AnnotatedText text, RuleBook rules) {
    Grammar grammar = rules.grammar();
    WordKeys keys = WordKeys.of(text);
    Set<Integer> verbs = new HashSet<>(new OpeningVerbs(text, keys, grammar).find());
    verbs.addAll(new VerbsBeforePlurals(text, keys, grammar).find());
    verbs.addAll(new VerbsAfterSubjects(text, keys, grammar).find());
    verbs.addAll(new FeminineVerbs(text, keys, rules).find());
    Set<Integer> nouns = new AnnouncedActs(text, keys, grammar).find();
    AnnotatedText mended = verbs.isEmpty() ? text : text.tagged(verbs, VERB);
    return nouns.isEmpty() ? mended : mended.tagged(nouns, NOUN);
  }
}
