package org.waqai.extract;

import java.util.Set;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.text.WordSpan;

/** Tells who only helps somebody to act: "with the support of / X", "with support / from X". */
final class Helpers {
  private static final Set<String> WITH = Set.of("\u0628", "\u062A\u062D\u062A"); // bi-, taht
  private static final String FROM = "\u0645\u0646"; // min

  private final ArticleContext context;
  private final Set<String> helps;

  Helpers(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.helps = grammar.words(WordClass.HELPS);
  }

  boolean isHelper(WordSpan phrase) {
    SentenceSyntax sentence = context.syntax().sentence(context.text().sentenceOf(phrase.start()));
    int at = sentence.chunkOf(phrase.start());
    Chunk chunk = sentence.chunks().get(at);
    if (isHelp(chunk)) {
      return chunk.phrase().start() < phrase.start();
    }
    return at > 0 && chunk.marker().equals(FROM) && isHelp(sentence.chunks().get(at - 1));
  }

  private boolean isHelp(Chunk chunk) {
    return WITH.contains(chunk.marker())
        && !chunk.phrase().isEmpty()
        && context.syntax().keys().matches(chunk.phrase().start(), helps);
  }
}
