package org.waqai.extract;

import java.util.List;
import org.waqai.number.Harm;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.ArticleSyntax;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.text.AnnotatedText;
import org.waqai.text.WordSpan;

/** Tells which mentions are of an act not told of before, whatever they share with one that was. */
final class Otherness {
  /** How far from a trigger a word says that it is another act. */
  private static final int REACH = 3;

  /** How many words before the end of a sentence say that the next tells of the last act. */
  private static final int LAST_REACH = 6;

  private final AnnotatedText text;
  private final ArticleSyntax syntax;
  private final CueMatcher cues;
  private final Grammar grammar;

  Otherness(AnnotatedText text, ArticleSyntax syntax, Grammar grammar) {
    this.text = text;
    this.syntax = syntax;
    this.cues = new CueMatcher(syntax.keys());
    this.grammar = grammar;
  }

  /** Whether it is another act than any told before. */
  boolean isOther(Draft draft) {
    return isCalledOther(draft) || isAnswer(draft) || isLastOfSeries(draft);
  }

  /**
   * "Another attack", "attacked repeatedly", but not "on the other hand", "this attack", one of a
   * series, or "another soldier was wounded".
   */
  private boolean isCalledOther(Draft draft) {
    int head = draft.match().head();
    if (draft.match().rule().harm().filter(Harm.WOUNDED::equals).isPresent() || isPointedAt(head)) {
      return false;
    }
    WordSpan around = around(draft.match().words(), REACH, REACH);
    for (int word = around.start(); word < around.end(); word++) {
      WordSpan one = new WordSpan(word, word + 1);
      if (cues.anyWithin(grammar.phrases(WordClass.OTHERNESS), one)
          && !cues.anyWithin(grammar.phrases(WordClass.TOPIC_CHANGES), around(one, REACH, 0))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPointedAt(int head) {
    return head > 0 && syntax.keys().matches(head - 1, grammar.words(WordClass.DEMONSTRATIVES));
  }

  /** "In response to an attack". */
  private boolean isAnswer(Draft draft) {
    return cues.anyWithin(
        grammar.phrases(WordClass.RETALIATION), around(draft.match().words(), REACH, REACH));
  }

  /**
   * "Also launched / raids on": what the verb at the head of the sentence tells is added to what
   * the sentence before told.
   */
  boolean isAddedTo(Draft earlier, Draft draft) {
    if (isOutcome(draft) || draft.sentence() != earlier.sentence() + 1) {
      return false;
    }
    SentenceSyntax sentence = syntax.sentence(draft.sentence());
    List<Chunk> chunks = sentence.chunks();
    if (chunks.size() < 2
        || !syntax.keys().matches(chunks.get(0).words().start(), grammar.words(WordClass.ADDITIONS))
        || !chunks.get(1).is(Chunk.Kind.VERB)) {
      return false;
    }
    int verb = chunks.get(1).words().start();
    return draft.match().isVerb()
        ? draft.match().head() == verb
        : sentence
            .noun(draft.match().head())
            .governor()
            .filter(governor -> governor.verb() == verb)
            .isPresent();
  }

  private static boolean isOutcome(Draft draft) {
    return draft.match().rule().dependent() || draft.match().rule().harm().isPresent();
  }

  /** "... raids, the last of them on Sunday / when it struck": goes on with the sentence before. */
  private boolean isLastOfSeries(Draft draft) {
    if (draft.sentence() == 0
        || !syntax.sentence(draft.sentence()).chunks().get(0).is(Chunk.Kind.OPENER)) {
      return false;
    }
    WordSpan before = text.sentences().get(draft.sentence() - 1);
    WordSpan end = new WordSpan(Math.max(before.start(), before.end() - LAST_REACH), before.end());
    return cues.anyWithin(grammar.phrases(WordClass.LAST_OF_SERIES), end);
  }

  /** These words with those before and after them in their sentence. */
  private WordSpan around(WordSpan words, int before, int after) {
    WordSpan sentence = syntax.around(words.start()).sentence();
    return new WordSpan(
        Math.max(sentence.start(), words.start() - before),
        Math.min(sentence.end(), words.end() + after));
  }
}
