package org.waqai.extract;

import java.util.IdentityHashMap;
import org.waqai.rules.Cues;
import org.waqai.rules.Phrases;
import org.waqai.syntax.WordKeys;
import org.waqai.text.WordSpan;

/** Looks for a rule's cues around the triggers of one article; for use by one thread. */
final class CueMatcher {
  private final WordKeys keys;

  /**
   * Whether the article has one of the phrases: the same for each of a rule's triggers, and slow to
   * find out.
   */
  private final IdentityHashMap<Phrases, Boolean> inArticle = new IdentityHashMap<>();

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

  private boolean anyInArticle(Phrases phrases) {
    return !phrases.isEmpty()
        && inArticle.computeIfAbsent(
            phrases, some -> anyWithin(some, new WordSpan(0, keys.size())));
  }

  private static WordSpan reaching(int start, int reach, WordSpan sentence) {
    return new WordSpan(start, Math.min(sentence.end(), start + reach));
  }

  boolean anyWithin(Phrases phrases, WordSpan span) {
    if (phrases.isEmpty()) {
      return false;
    }
    for (int i = span.start(); i < span.end(); i++) {
      if (keys.longest(i, span.end(), phrases) > 0) {
        return true;
      }
    }
    return false;
  }
}
