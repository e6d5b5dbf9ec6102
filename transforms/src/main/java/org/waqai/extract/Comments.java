package org.waqai.extract;

import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;

/** Tells clauses that comment on all that their sentence told: "..., which Tehran denied". */
final class Comments {
  private final ArticleContext context;
  private final Grammar grammar;

  Comments(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.grammar = grammar;
  }

  /** Whether the verb opens such a clause: it has no part in the time of what it is about. */
  boolean isComment(TriggerMatch match) {
    int start = context.text().sentences().get(match.sentence()).start();
    return match.isVerb()
        && match.head() >= start + 2
        && is(match.head() - 1, WordClass.COMMENT_RELATIVES)
        && is(match.head() - 2, WordClass.COMMENT_HEADS);
  }

  private boolean is(int word, WordClass name) {
    return context.syntax().keys().matches(word, grammar.words(name));
  }
}
