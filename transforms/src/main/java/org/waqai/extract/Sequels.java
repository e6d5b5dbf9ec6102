package org.waqai.extract;

import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;

/** Finds acts that only set others apart in time: "freed on Sunday after talks". */
final class Sequels {
  /** How many words before an event noun may set it apart in time. */
  private static final int REACH = 2;

  private final ArticleContext context;
  private final Grammar grammar;

  Sequels(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.grammar = grammar;
  }

  /** Whether the event noun follows "after" or "before": the time of its clause is not its own. */
  boolean isSequel(TriggerMatch match) {
    int sentence = context.text().sentences().get(match.sentence()).start();
    int first = Math.max(sentence, match.head() - REACH);
    for (int word = match.head() - 1; !match.isVerb() && word >= first; word--) {
      if (context.syntax().keys().matches(word, grammar.words(WordClass.SEQUELS))) {
        return true;
      }
    }
    return false;
  }
}
