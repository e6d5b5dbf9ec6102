package org.waqai.extract;

import java.util.List;
import java.util.stream.IntStream;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.VerbFrame;
import org.waqai.syntax.WordKeys;

/**
 * Tells where a sentence turns from one thing to another that has its own time and source: "X
 * attacked on Sunday, while Y called for".
 */
final class Turns {
  private final WordKeys keys;
  private final Grammar grammar;

  Turns(ArticleContext context, Grammar grammar) {
    this.keys = context.syntax().keys();
    this.grammar = grammar;
  }

  /** Whether a word such as "while", after a comma, stands between two chunks. */
  boolean isBetween(SentenceSyntax syntax, int from, int to) {
    List<Chunk> chunks = syntax.chunks();
    return IntStream.range(from + 1, to)
        .filter(i -> chunks.get(i - 1).is(Chunk.Kind.COMMA))
        .anyMatch(i -> isTurn(syntax, i));
  }

  /** Whether such a word, or a verb joined with a subject of its own, stands between them. */
  boolean isClauseBetween(SentenceSyntax syntax, int from, int to) {
    List<Chunk> chunks = syntax.chunks();
    return isBetween(syntax, from, to)
        || IntStream.rangeClosed(from + 1, to)
            .filter(i -> chunks.get(i - 1).is(Chunk.Kind.COMMA))
            .anyMatch(i -> joinsVerb(syntax, i));
  }

  private boolean joinsVerb(SentenceSyntax syntax, int chunk) {
    Chunk joined = syntax.chunks().get(chunk);
    if (!joined.is(Chunk.Kind.VERB) || !joined.conjoined()) {
      return false;
    }
    VerbFrame frame = syntax.verb(joined.words().start());
    return frame
        .subject()
        .filter(subject -> subject.words().start() >= joined.words().end())
        .isPresent();
  }

  private boolean isTurn(SentenceSyntax syntax, int chunk) {
    int word = syntax.chunks().get(chunk).words().start();
    int end = syntax.sentence().end();
    return keys.longest(word, end, grammar.phrases(WordClass.TURNS)) > 0;
  }
}
