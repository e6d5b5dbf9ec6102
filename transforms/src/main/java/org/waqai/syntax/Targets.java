package org.waqai.syntax;

import org.waqai.rules.Grammar.WordClass;

/** What verbs of striking strike, which never strikes itself: "struck / positions". */
final class Targets {
  private final ChunkRow row;

  Targets(ChunkRow row) {
    this.row = row;
  }

  boolean isStruck(int verb, Chunk phrase) {
    return row.opensWith(verb, WordClass.TARGET_VERBS) && opensWith(phrase, WordClass.TARGETS);
  }

  /** Several, or what can be struck too: "planes of X / several bases". */
  boolean isStruckOrCounted(int verb, Chunk phrase) {
    return isStruck(verb, phrase)
        || row.startsNumber(phrase)
        || opensWith(phrase, WordClass.QUANTIFIERS);
  }

  private boolean opensWith(Chunk phrase, WordClass name) {
    return row.opensWith(row.indexOf(phrase.phrase().start()), name);
  }
}
