package org.waqai.syntax;

import org.waqai.syntax.Chunk.Kind;

/**
 * Conjoined phrases after a verb that go on with its subject. Any other opens a clause of its own
 * or names another act.
 */
final class JoinedPhrases {
  private final ChunkRow row;
  private final Agreement agreement;

  JoinedPhrases(ChunkRow row, Agreement agreement) {
    this.row = row;
    this.agreement = agreement;
  }

  /** Whether the chunk says more of the verb's first phrase, or of the phrase right before it. */
  boolean goOn(int chunk, Dependents found) {
    return isAdjective(chunk) || isCompany(chunk, found);
  }

  /** "The forces of Syria / and of Russia" in one word: it says more of the phrase before it. */
  private boolean isAdjective(int chunk) {
    return row.isJoined(chunk, Kind.NOUN_PHRASE)
        && row.is(chunk - 1, Kind.NOUN_PHRASE)
        && Tags.isAdjective(row.first(chunk))
        && Tags.hasArticle(row.first(chunk))
        && Tags.hasArticle(row.last(chunk - 1));
  }

  /**
   * "The army / and its allies", "X / and Y": who is joined to the subject as its own, or as one
   * more who acts, goes on with it.
   */
  private boolean isCompany(int chunk, Dependents found) {
    if (!found.hasOne() || !row.startsActor(found.bare().get(0))) {
      return false;
    }
    int i = chunk;
    while (row.isJoined(i, Kind.NOUN_PHRASE) && isFellow(i)) {
      i--;
    }
    return i < chunk && row.get(i).equals(found.bare().get(0));
  }

  private boolean isFellow(int chunk) {
    return row.startsActor(row.get(chunk))
        || (agreement.hasPronoun(row.first(chunk)) && !Tags.isAdjective(row.first(chunk)));
  }
}
