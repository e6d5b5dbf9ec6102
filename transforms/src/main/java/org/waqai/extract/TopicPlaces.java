package org.waqai.extract;

import org.waqai.link.place.PlaceMention;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.SentenceSyntax;

/** Tells the places of what talks are about: "X and Y discussed the situation / in Z". */
final class TopicPlaces {
  private static final String IN = "\u0641\u064A"; // fi

  private final ArticleContext context;
  private final Grammar grammar;

  TopicPlaces(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.grammar = grammar;
  }

  /** Whether the place, after a trigger of talks, only says where their topic is. */
  boolean isTopic(PlaceMention place, TriggerMatch match) {
    SentenceSyntax syntax = context.syntax().sentence(match.sentence());
    int at = syntax.chunkOf(place.words().start());
    if (!Sides.TOGETHER.contains(match.rule().type())
        || place.words().start() < match.words().end()
        || at == 0
        || !isIn(syntax.chunks().get(at))) {
      return false;
    }
    Chunk before = syntax.chunks().get(at - 1);
    return !before.words().contains(match.head())
        && context.syntax().keys().matchesAny(before.words(), grammar.words(WordClass.TOPICS));
  }

  private static boolean isIn(Chunk chunk) {
    return chunk.is(Chunk.Kind.PREPOSITIONAL_PHRASE) && chunk.marker().equals(IN);
  }
}
