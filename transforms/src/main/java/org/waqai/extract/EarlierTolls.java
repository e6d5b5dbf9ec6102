package org.waqai.extract;

import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.schemas.EventType;
import org.waqai.text.AnnotatedText;
import org.waqai.text.WordSpan;

/**
 * Tells which mentions only give a toll that another has overtaken: "an earlier toll spoke of nine
 * dead" is no other happening than the one told before, and nine no count of it.
 */
final class EarlierTolls {
  private final AnnotatedText text;
  private final CueMatcher cues;
  private final Grammar grammar;

  EarlierTolls(AnnotatedText text, CueMatcher cues, Grammar grammar) {
    this.text = text;
    this.cues = cues;
    this.grammar = grammar;
  }

  /** Whether the trigger stands after words that speak of an earlier toll. */
  boolean tells(TriggerMatch match) {
    WordSpan sentence = text.sentences().get(match.sentence());
    return match.rule().type() == EventType.ASSAULT
        && cues.anyWithin(
            grammar.phrases(WordClass.EARLIER_TOLLS), new WordSpan(sentence.start(), match.head()));
  }
}
