package org.waqai.syntax;

import java.util.ArrayList;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Chunk.Kind;

/**
 * Finds the phrases that follow a verb in its clause, up to what opens or joins another clause.
 * Times, circumstances and what only says more of a phrase are left out.
 */
final class PostverbalPhrases {
  /** How many chunks after a verb to look at. */
  private static final int REACH = 24;

  private final ChunkRow row;
  private final PhraseForms forms;
  private final Parentheses parentheses;
  private final JoinedPhrases joined;
  private final ClauseCommas commas;
  private final Targets targets;

  PostverbalPhrases(
      ChunkRow row,
      Agreement agreement,
      PhraseForms forms,
      Parentheses parentheses,
      Appositions appositions) {
    this.row = row;
    this.forms = forms;
    this.parentheses = parentheses;
    this.joined = new JoinedPhrases(row, agreement);
    this.commas = new ClauseCommas(row, forms, parentheses, appositions, joined);
    this.targets = new Targets(row);
  }

  /** Those of the verb at this chunk. */
  Dependents of(int verb) {
    Dependents found = new Dependents(new ArrayList<>(), new ArrayList<>());
    int last = Math.min(row.size() - 1, verb + REACH);
    int i = verb + 1;
    while (i > verb && i <= last) {
      i = take(verb, i, found) + 1;
    }
    return found;
  }

  /** Takes in what the chunk holds; the last chunk then dealt with, -1 where the clause ends. */
  private int take(int verb, int at, Dependents found) {
    return switch (row.get(at).kind()) {
      case PREPOSITIONAL_PHRASE -> {
        if (!row.get(at).conjoined() || found.bare().isEmpty()) {
          found.complements().add(row.get(at));
        }
        yield at;
      }
      case NOUN_PHRASE -> takeNounPhrase(verb, at, found);
      case TIME, OTHER -> at;
      case COMMA -> commas.goOnAfter(verb, at, found);
      case RELATIVE -> {
        int end = found.hasOne() ? parentheses.relativeEnd(at) : -1;
        yield end >= 0 && forms.isAccusative(row.get(end + 1)) ? end : -1;
      }
      case VERB -> afterDescription(verb, at, found);
      default -> -1;
    };
  }

  private int takeNounPhrase(int verb, int at, Dependents found) {
    if (row.isListed(at) || row.isBracketed(at) || joined.goOn(at, found)) {
      return at;
    }
    if (isMeasured(at, found)) {
      return at;
    }
    if (row.get(at).conjoined() || found.hasTwo()) {
      return -1;
    }
    boolean circumstance =
        (!found.bare().isEmpty() || at > verb + 1)
            && Tags.isCircumstance(row.first(at))
            && !(found.hasOne() && row.startsActor(row.get(at))); // "dispersed / protesters"
    boolean within = row.startsPlace(at) || !found.bare().isEmpty();
    boolean other =
        (within && row.continuesPrepositional(at))
            || row.isOfVerbalNoun(at)
            || row.isAttribute(at)
            || row.isDuration(at);
    if (!circumstance && !other) {
      found.bare().add(row.get(at));
    }
    return at;
  }

  /** "Gave / 50 million euros / aid": what an amount is of. */
  private boolean isMeasured(int at, Dependents found) {
    return !row.get(at).conjoined()
        && found.second().filter(row.get(at - 1)::equals).isPresent()
        && row.startsNumber(row.get(at - 1))
        && forms.isIndefinite(row.get(at));
  }

  /**
   * The last chunk of a verb that only describes the subject before it, where the clause goes on
   * after it: "a man / called / X / drove / a car", "struck / raids / that X launched / , / a
   * base". Else -1.
   */
  private int afterDescription(int verb, int other, Dependents found) {
    if (!found.hasOne()
        || !row.get(other - 1).equals(found.bare().get(0))
        || row.get(other).conjoined()) {
      return -1;
    }
    if (row.opensWith(other, WordClass.NAMING_VERBS)) {
      return row.is(other + 1, Kind.NOUN_PHRASE) ? other + 1 : -1;
    }
    int end = forms.isIndefinite(found.bare().get(0)) ? parentheses.relativeEnd(other) : -1;
    return end >= 0
            && row.is(end, Kind.COMMA)
            && (forms.isAccusative(row.get(end + 1)) || targets.isStruck(verb, row.get(end + 1)))
        ? end
        : -1;
  }
}
