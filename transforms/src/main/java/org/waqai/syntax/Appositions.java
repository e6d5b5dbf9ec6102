package org.waqai.syntax;

import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Chunk.Kind;
import org.waqai.text.AnnotatedText;
import org.waqai.text.WordSpan;

/**
 * Commas around what says again who was just named: a name, one of many, or after a name an office
 * with whom it is of. "The president, X, said", "the brigade, one of the factions, accused", "X,
 * minister / for the affairs of Y, criticised". Positions are those of chunks in their row.
 */
final class Appositions {
  /** How many chunks after its first comma the second may stand. */
  private static final int REACH = 5;

  private final AnnotatedText text;
  private final ChunkRow row;

  Appositions(AnnotatedText text, ChunkRow row) {
    this.text = text;
    this.row = row;
  }

  /** The comma that closes the apposition which this one opens, -1 where it opens none. */
  int end(int comma) {
    if (!row.hasPhrase(comma - 1) || !row.is(comma + 1, Kind.NOUN_PHRASE)) {
      return -1;
    }
    if (Tags.isProperName(row.first(comma + 1))
        || row.opensWith(comma + 1, WordClass.ONE_OF_MANY)) {
      return row.is(comma + 2, Kind.COMMA) ? comma + 2 : -1;
    }
    boolean office =
        Tags.isProperName(row.last(comma - 1))
            && row.startsActor(row.get(comma + 1))
            && !row.get(comma + 1).conjoined();
    int end = comma + 2;
    while (end < comma + REACH && row.isUnjoined(end, Kind.PREPOSITIONAL_PHRASE)) {
      end++;
    }
    return office && row.is(end, Kind.COMMA) ? end : -1;
  }

  /** The comma that opens what this one closes, -1 where it closes nothing. */
  int start(int comma) {
    for (int i = comma - 2; i > 0 && i > comma - REACH; i--) {
      if (row.is(i, Kind.COMMA)) {
        return end(i) == comma ? i : -1;
      }
    }
    return -1;
  }

  /** "The president, X" as one phrase: the comma after it closes the apposition. */
  boolean isWithin(int chunk) {
    if (!row.hasPhrase(chunk)) {
      return false;
    }
    WordSpan phrase = row.get(chunk).phrase();
    for (int i = phrase.start(); i < phrase.end(); i++) {
      if (Chunker.isComma(text.word(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The comma after who a row of titles that "that" opens is about: "that / the member of X / , /
   * the deputy of Y / , / has resigned" after the first, or after a name at the end. Else -1.
   */
  int titlesStart(int comma) {
    int i = comma;
    while (row.is(i, Kind.COMMA)
        && row.isUnjoined(i - 1, Kind.NOUN_PHRASE)
        && row.is(i - 2, Kind.COMMA)) {
      i -= 2;
    }
    boolean titles = i < comma && row.is(i - 1, Kind.NOUN_PHRASE) && row.is(i - 2, Kind.OPENER);
    if (!titles) {
      return -1;
    }
    return Tags.isProperName(row.last(comma - 1)) ? comma : i;
  }
}
