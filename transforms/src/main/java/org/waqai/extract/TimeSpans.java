package org.waqai.extract;

import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.time.TimeMention;

/** Tells the times that say how long one act went on: "since Saturday", "in three days". */
final class TimeSpans {
  private final ArticleContext context;
  private final Grammar grammar;

  TimeSpans(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.grammar = grammar;
  }

  boolean isSpan(TimeMention time) {
    int opening = context.text().words(time.span()).start();
    return context.syntax().keys().matches(opening, grammar.words(WordClass.SPANS));
  }
}
