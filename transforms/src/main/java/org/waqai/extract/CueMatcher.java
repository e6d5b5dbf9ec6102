package org.waqai.extract;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.waqai.rules.Cues;
import org.waqai.syntax.WordKeys;
import org.waqai.text.WordSpan;

/** Looks for a rule's cues around the triggers of one article; for use by one thread. */
final class CueMatcher {
  private final WordKeys keys;

  /**
   * Whether the article has one of the phrases: the same for each of a rule's triggers, and slow to
   * find out. Phrases are told apart as objects, since each rule has its own and comparing them
   * would be as slow.
   */
  private final IdentityHashMap<List<List<Set<String>>>, Boolean> inArticle =
      new IdentityHashMap<>();

  CueMatcher(WordKeys keys) {
    this.keys = keys;
  }

  boolean anyHolds(Cues cues, WordSpan trigger, WordSpan sentence) {
    WordSpan before =
        new WordSpan(Math.max(sentence.start(), trigger.start() - Cues.REACH), trigger.start());
    WordSpan after = reaching(trigger.end(), Cues.REACH, sentence);
    return anyWithin(cues.before(), before)
        || anyWithin(cues.after(), after)
        || anyWithin(cues.near(), new WordSpan(before.start(), after.end()))
        || anyWithin(cues.clause(), reaching(trigger.end(), Cues.CLAUSE, sentence))
        || anyWithin(cues.sentence(), sentence)
        || anyInArticle(cues.article());
  }

  private boolean anyInArticle(List<List<Set<String>>> phrases) {
    return !phrases.isEmpty()
        && inArticle.computeIfAbsent(
            phrases, some -> anyWithin(some, new WordSpan(0, keys.size())));
  }

  private static WordSpan reaching(int start, int reach, WordSpan sentence) {
    return new WordSpan(start, Math.min(sentence.end(), start + reach));
  }

  boolean anyWithin(List<List<Set<String>>> phrases, WordSpan span) {
    if (phrases.isEmpty()) {
      return false;
    }
    for (int i = span.start(); i < span.end(); i++) {
      for (List<Set<String>> phrase : phrases) {
        if (keys.matches(i, span.end(), phrase)) {
          return true;
        }
      }
    }
    return false;
  }
}
