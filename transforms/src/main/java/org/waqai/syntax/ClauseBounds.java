package org.waqai.syntax;

import java.util.Set;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Chunk.Kind;

/** Where clauses open and end between the chunks of a sentence. */
final class ClauseBounds {
  private final WordKeys keys;
  private final ChunkRow row;
  private final Antecedents antecedents;
  private final NounFrames nouns;

  ClauseBounds(WordKeys keys, ChunkRow row, Antecedents antecedents, NounFrames nouns) {
    this.keys = keys;
    this.row = row;
    this.antecedents = antecedents;
    this.nouns = nouns;
  }

  boolean joinsVerbBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (row.isJoined(i, Kind.VERB)) {
        return true;
      }
    }
    return false;
  }

  int clausesBetween(int act, int circumstance) {
    return act <= circumstance
        ? clausesOpenedAfter(act, circumstance)
        : clausesClosedBefore(act, circumstance);
  }

  private int clausesOpenedAfter(int act, int circumstance) {
    int clauses = 0;
    int own =
        row.hasPhrase(act)
            ? nouns.clauseAfter(act).map(frame -> row.indexOf(frame.verb())).orElse(-1)
            : -1;
    for (int i = act + 1; i <= circumstance; i++) {
      Chunk chunk = row.get(i);
      if (i == own) {
        continue;
      }
      boolean opens =
          switch (chunk.kind()) {
            case STOP -> true;
            case RELATIVE -> antecedents.ofPronoun(i).filter(row.get(act)::equals).isEmpty();
            case OPENER -> !row.opensWith(i, WordClass.SIMULTANEOUS_OPENERS);
            case VERB ->
                chunk.conjoined()
                    || (i - 1 > act && antecedents.ofAsyndetic(i).isPresent())
                    || (i - 1 > act && row.is(i - 1, Kind.COMMA));
            default -> false;
          };
      clauses += opens ? 1 : 0;
    }
    return clauses;
  }

  private int clausesClosedBefore(int act, int circumstance) {
    int clauses = 0;
    for (int i = circumstance + 1; i < act; i++) {
      if (row.is(i, Kind.STOP)) {
        clauses++;
      }
    }
    return clauses + (isInsideRelative(circumstance, act) ? 1 : 0);
  }

  /** Whether a relative clause opens before the circumstance and is not left before the act. */
  private boolean isInsideRelative(int circumstance, int act) {
    for (int i = circumstance; i < act; i++) {
      if (row.is(i, Kind.COMMA) || row.is(i, Kind.OPENER)) {
        return false;
      }
    }
    for (int i = circumstance - 1; i >= 0; i--) {
      if (row.is(i, Kind.COMMA) || row.is(i, Kind.STOP) || row.is(i, Kind.OPENER)) {
        return false;
      }
      if (row.is(i, Kind.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  boolean followsVerb(int chunk, Set<String> forms) {
    for (int i = chunk - 1; i >= 0; i--) {
      if (row.is(i, Kind.VERB) && !row.isAuxiliary(i)) {
        return keys.matches(row.first(i).index(), forms);
      }
      if (row.is(i, Kind.STOP) || row.is(i, Kind.OPENER) || row.is(i, Kind.RELATIVE)) {
        return false;
      }
    }
    return false;
  }
}
