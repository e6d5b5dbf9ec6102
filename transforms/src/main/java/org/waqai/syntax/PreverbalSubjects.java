package org.waqai.syntax;

import java.util.Optional;
import org.waqai.syntax.Chunk.Kind;

/**
 * Finds the subject that stands before its verb, as in headlines and after openers such as "that",
 * with times, places and appositions between them. Positions are those of chunks in their row.
 */
final class PreverbalSubjects {
  /** How many chunks before a verb to look at. */
  private static final int REACH = 24;

  private final ChunkRow row;
  private final Agreement agreement;
  private final Parentheses parentheses;
  private final Appositions appositions;

  PreverbalSubjects(
      ChunkRow row, Agreement agreement, Parentheses parentheses, Appositions appositions) {
    this.row = row;
    this.agreement = agreement;
    this.parentheses = parentheses;
    this.appositions = appositions;
  }

  /** The noun phrase that opens the clause, {@code from} being the last chunk it may be. */
  Optional<Chunk> before(int from) {
    for (int i = from; i >= 0 && i > from - REACH; i--) {
      switch (row.get(i).kind()) {
        case NOUN_PHRASE -> {
          if (!row.isAttribute(i)) {
            return row.opensClause(i) ? Optional.of(row.get(i)) : Optional.empty();
          }
        }
        case PREPOSITIONAL_PHRASE, TIME, OTHER -> {}
        case COMMA -> {
          int start = beforeComma(i);
          if (start < 0) {
            return i == from ? topic(i) : Optional.empty();
          }
          i = start;
        }
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Where the clause goes on, backwards, before what the comma closes; -1 where it does not. */
  private int beforeComma(int comma) {
    int apposition = appositions.start(comma);
    if (apposition >= 0) {
      return apposition;
    }
    int titles = appositions.titlesStart(comma);
    return titles >= 0 ? titles : parentheses.start(comma);
  }

  /**
   * "But / the government backed by X / , / denied", "had / the society of Y ( of pensioners ) / ,
   * / accused": a comma may part who a clause is about from the verb.
   */
  private Optional<Chunk> topic(int comma) {
    int i = comma - 1;
    while (row.isMark(i) || (row.isMark(i - 1) && row.isMark(i + 1))) {
      i--;
    }
    return isOpened(i) && row.is(i, Kind.NOUN_PHRASE) && row.startsActor(row.get(i))
        ? Optional.of(row.get(i))
        : Optional.empty();
  }

  /**
   * "That / X / holds / Y / responsible", "had / X / withdrawn / Y": what stands right before an
   * agreeing verb is its subject.
   */
  boolean isRightBefore(int verb, Chunk phrase) {
    int before = verb - 1;
    while (row.is(before, Kind.OTHER)) {
      before--; // "had / a court / indeed / refused"
    }
    return row.get(before).equals(phrase)
        && isOpened(before)
        && agreement.canPrecede(agreement.ofVerb(row.first(verb)), phrase.phrase());
  }

  /** Whether an opener or an auxiliary verb stands right before the chunk. */
  private boolean isOpened(int chunk) {
    return row.is(chunk - 1, Kind.OPENER)
        || (row.is(chunk - 1, Kind.VERB) && row.isAuxiliary(chunk - 1));
  }
}
