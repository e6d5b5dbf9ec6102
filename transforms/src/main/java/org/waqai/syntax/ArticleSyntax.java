package org.waqai.syntax;

import java.util.ArrayList;
import java.util.List;
import org.waqai.rules.Grammar;
import org.waqai.text.AnnotatedText;
import org.waqai.text.WordSpan;

/** The syntax of all sentences of an article, each cut into chunks when first asked for. */
public final class ArticleSyntax {
  private final AnnotatedText text;
  private final WordKeys keys;
  private final Units units;
  private final Grammar grammar;
  private final Chunker chunker;
  private final List<SentenceSyntax> sentences;

  public ArticleSyntax(AnnotatedText text, Units units, Grammar grammar) {
    this.text = text;
    this.keys = WordKeys.of(text);
    this.units = units;
    this.grammar = grammar;
    this.chunker = new Chunker(text, keys, units, grammar);
    this.sentences = new ArrayList<>();
    text.sentences().forEach(unused -> sentences.add(null));
  }

  public WordKeys keys() {
    return keys;
  }

  /** Whether a phrase is or opens with an actor that is a body, which may act. */
  public boolean acts(WordSpan phrase) {
    int end = units.bodyEnd(phrase.start());
    return end > 0 && end <= phrase.end();
  }

  /** Whether a number starts at this word. */
  public boolean isNumber(int word) {
    return units.numberEnd(word) > 0;
  }

  /** The syntax of the sentence that holds the word. */
  public SentenceSyntax around(int word) {
    return sentence(text.sentenceOf(word));
  }

  /** The syntax of the sentence at this position in {@link AnnotatedText#sentences()}. */
  public SentenceSyntax sentence(int index) {
    SentenceSyntax known = sentences.get(index);
    if (known == null) {
      known =
          new SentenceSyntax(
              text,
              keys,
              units,
              grammar,
              text.sentences().get(index),
              chunker.chunks(text.sentences().get(index)));
      sentences.set(index, known);
    }
    return known;
  }
}
