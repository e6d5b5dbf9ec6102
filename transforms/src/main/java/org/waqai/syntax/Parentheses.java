package org.waqai.syntax;

import org.waqai.syntax.Chunk.Kind;

/**
 * What a clause is interrupted by and goes on after: a time, circumstance or part of those named
 * between commas, or a relative clause. Positions are those of chunks in their row.
 */
final class Parentheses {
  /** How many chunks may stand between two commas that set something off. */
  private static final int PARENTHESIS = 6;

  /** How many chunks a relative clause may have that its main clause goes on after. */
  private static final int ASIDE = 8;

  private final ChunkRow row;

  Parentheses(ChunkRow row) {
    this.row = row;
  }

  /**
   * Where a comma opens a parenthesis: the comma that closes it, or the comma itself before or
   * after a time. Else -1.
   */
  int end(int comma) {
    for (int i = comma + 1; i < row.size() && i <= comma + PARENTHESIS; i++) {
      if (row.is(i, Kind.COMMA)) {
        return i > comma + 1 ? i : -1;
      }
      if (!canBeSetOff(i)) {
        break;
      }
    }
    return isNextToTime(comma) ? comma : -1;
  }

  /** As {@link #end}, for a comma that closes what is set off. */
  int start(int comma) {
    for (int i = comma - 1; i >= 0 && i >= comma - PARENTHESIS; i--) {
      if (row.is(i, Kind.COMMA)) {
        return i < comma - 1 ? i : -1;
      }
      if (!canBeSetOff(i)) {
        break;
      }
    }
    return isNextToTime(comma) ? comma : -1;
  }

  private boolean isNextToTime(int comma) {
    return row.is(comma - 1, Kind.TIME) || row.is(comma + 1, Kind.TIME);
  }

  /**
   * The last chunk before the phrase that the clause goes on with after a relative clause, commas
   * and times: "struck / the planes / that X leads / , / on Sunday / , / a camp". Else -1.
   */
  int relativeEnd(int relative) {
    int i = relative + 1;
    while (i < row.size() && i <= relative + ASIDE && !row.is(i, Kind.COMMA)) {
      if (row.is(i, Kind.STOP) || row.is(i, Kind.OPENER) || row.is(i, Kind.RELATIVE)) {
        return -1;
      }
      i++;
    }
    while (row.is(i, Kind.COMMA) || row.is(i, Kind.TIME)) {
      i++;
    }
    return row.isUnjoined(i, Kind.NOUN_PHRASE) ? i - 1 : -1;
  }

  private boolean canBeSetOff(int chunk) {
    return row.is(chunk, Kind.TIME)
        || row.is(chunk, Kind.OTHER)
        || row.isDefiniteParticiple(chunk)
        || isAge(chunk)
        || isState(chunk)
        || row.isUnjoined(chunk, Kind.PREPOSITIONAL_PHRASE)
        || (row.is(chunk, Kind.NOUN_PHRASE) && row.isListed(chunk));
  }

  /** "Aged / of years / 32". */
  private boolean isAge(int chunk) {
    return row.is(chunk, Kind.NOUN_PHRASE)
        && row.startsNumber(row.get(chunk))
        && row.is(chunk - 1, Kind.PREPOSITIONAL_PHRASE)
        && row.isDefiniteParticiple(chunk - 2);
  }

  /** ", / supported / by Y / ,": an adjective without article that tells how somebody acts. */
  private boolean isState(int chunk) {
    return row.is(chunk, Kind.NOUN_PHRASE)
        && row.get(chunk).words().length() == 1
        && row.is(chunk - 1, Kind.COMMA)
        && row.is(chunk + 1, Kind.PREPOSITIONAL_PHRASE)
        && Tags.isAdjective(row.first(chunk))
        && !Tags.hasArticle(row.first(chunk))
        && row.first(chunk).stemIndex() == 0;
  }
}
