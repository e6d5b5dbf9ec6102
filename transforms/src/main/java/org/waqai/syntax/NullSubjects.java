package org.waqai.syntax;

import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Agreement.Form;
import org.waqai.syntax.Chunk.Kind;

/**
 * Where verbs can leave their subject out, as they do in Arabic once it is known, and what its
 * gender and number must be. Positions are those of chunks in their row.
 */
final class NullSubjects {
  private final ChunkRow row;
  private final Agreement agreement;

  NullSubjects(ChunkRow row, Agreement agreement) {
    this.row = row;
    this.agreement = agreement;
  }

  /**
   * Whether the verb may have the subject of a verb before it: it is conjoined, stands after "that
   * it" or "when", or is a plural that opens a clause.
   */
  boolean isJoined(int verb) {
    int before = row.skipParticles(verb - 1);
    return row.get(verb).conjoined()
        || isJoinedParticle(verb - 1)
        || (before >= 0
            && (isPronounOpener(before)
                || isPluralAfterOpener(verb, before)
                || row.opensWith(before, WordClass.SIMULTANEOUS_OPENERS)));
  }

  /** "And / has", "and / they": the conjunction is written with the word before the verb. */
  private boolean isJoinedParticle(int chunk) {
    return row.is(chunk, Kind.OTHER)
        && row.get(chunk).conjoined()
        && !row.first(chunk).isPunctuation();
  }

  /** "As they ...": a verb in the plural has had its subject. */
  private boolean isPluralAfterOpener(int verb, int before) {
    return row.is(before, Kind.OPENER) && Agreement.isPlural(row.first(verb));
  }

  /** Gender and number of the subject that the verb leaves out. */
  Form form(int verb) {
    int before = row.skipParticles(verb - 1);
    return before >= 0 && isPronounOpener(before)
        ? agreement.ofPronoun(row.last(before))
        : agreement.ofVerb(row.first(verb));
  }

  /** "That" with a pronoun, as in "said that it would", for which the pronoun is the subject. */
  boolean hasPronounBefore(int verb) {
    int before = row.skipParticles(verb - 1);
    if (before < 0 || !isPronounOpener(before)) {
      return false;
    }
    Form pronoun = agreement.ofPronoun(row.last(before));
    Form own = agreement.ofVerb(row.first(verb));
    return pronoun == own || own == Form.UNKNOWN;
  }

  /** Whether the chunk is an opener with a pronoun: "that it". */
  boolean isPronounOpener(int chunk) {
    return row.is(chunk, Kind.OPENER) && agreement.hasPronoun(row.last(chunk));
  }
}
