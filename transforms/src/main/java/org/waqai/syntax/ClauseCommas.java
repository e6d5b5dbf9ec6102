package org.waqai.syntax;

import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Chunk.Kind;

/**
 * Whether the clause of a verb goes on after a comma: beyond an apposition or parenthesis, or to
 * the object or complement that the verb still lacks. Positions are those of chunks in their row.
 */
final class ClauseCommas {
  private final ChunkRow row;
  private final PhraseForms forms;
  private final Parentheses parentheses;
  private final Appositions appositions;
  private final JoinedPhrases joined;

  ClauseCommas(
      ChunkRow row,
      PhraseForms forms,
      Parentheses parentheses,
      Appositions appositions,
      JoinedPhrases joined) {
    this.row = row;
    this.forms = forms;
    this.parentheses = parentheses;
    this.appositions = appositions;
    this.joined = joined;
  }

  /**
   * The last chunk to leave out where the clause goes on after a comma, -1 where it ends. Takes the
   * complements in that stand in a parenthesis.
   */
  int goOnAfter(int verb, int comma, Dependents found) {
    int apposition = appositions.end(comma);
    if (apposition >= 0) {
      return apposition;
    }
    if (appositions.isWithin(comma - 1)) {
      return comma;
    }
    int end = parentheses.end(comma);
    if (end >= 0) {
      for (int i = comma + 1; i < end; i++) {
        if (row.is(i, Kind.PREPOSITIONAL_PHRASE)) {
          found.complements().add(row.get(i));
        }
      }
      return end;
    }
    boolean goesOn =
        isComplementAfter(verb, comma, found)
            || (row.isUnjoined(comma + 1, Kind.NOUN_PHRASE)
                && (isObjectAfter(verb, comma, found) || isObliqueAfter(comma, found)));
    return goesOn ? comma : -1;
  }

  private boolean isComplementAfter(int verb, int comma, Dependents found) {
    return found.complements().isEmpty()
        && row.isUnjoined(comma + 1, Kind.PREPOSITIONAL_PHRASE)
        && comma > verb + 1;
  }

  /** "Carried out / the army / , / a raid": verbs that say little without an object. */
  private boolean isObjectAfter(int verb, int comma, Dependents found) {
    if (found.hasTwo() || !row.opensWith(verb, WordClass.LIGHT_VERBS)) {
      return false;
    }
    boolean afterSubject =
        found.hasOne()
            && (row.get(comma - 1).equals(found.bare().get(0))
                || joined.goOn(comma - 1, found)
                || forms.isAccusative(row.get(comma + 1)));
    return afterSubject || parentheses.start(comma) >= 0;
  }

  /** "X killed / , / two of Y": people in the oblique, after who acts. */
  private boolean isObliqueAfter(int comma, Dependents found) {
    return found.hasOne()
        && row.startsActor(found.bare().get(0))
        && Tags.isObliquePlural(row.first(comma + 1))
        && (row.startsActor(row.get(comma + 1)) || row.startsNumber(row.get(comma + 1)));
  }
}
