package org.waqai.syntax;

import java.util.Optional;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Agreement.Form;
import org.waqai.syntax.Chunk.Kind;
import org.waqai.text.AnnotatedText;

/**
 * What relative clauses describe. After a definite noun a pronoun opens them; after an indefinite
 * one nothing does (they are asyndetic), and the verb stands right after the noun.
 */
final class Antecedents {
  private final ChunkRow row;
  private final Agreement agreement;
  private final PhraseForms forms;

  Antecedents(AnnotatedText text, ChunkRow row, Agreement agreement) {
    this.row = row;
    this.agreement = agreement;
    this.forms = new PhraseForms(text);
  }

  /** What the clause describes that the relative pronoun at this chunk opens. */
  Optional<Chunk> ofPronoun(int relative) {
    return nearest(relative, Agreement.ofRelative(row.first(relative)));
  }

  /**
   * What a clause that opens at this chunk describes: the nearest phrase before it with a noun of
   * this form, or where none has it the nearest.
   */
  Optional<Chunk> nearest(int clause, Form form) {
    Optional<Chunk> nearest = Optional.empty();
    for (int i = clause - 1; i >= 0; i--) {
      if (row.hasPhrase(i)) {
        if (agreement.canBeDescribed(form, row.get(i).phrase())) {
          return Optional.of(row.get(i));
        }
        nearest = nearest.isPresent() ? nearest : Optional.of(row.get(i));
      } else if (!row.is(i, Kind.COMMA) && !row.is(i, Kind.TIME) && !row.is(i, Kind.OTHER)) {
        return nearest;
      }
    }
    return nearest;
  }

  /** The indefinite noun that a verb without relative pronoun describes: "in a blast that hit". */
  Optional<Chunk> ofAsyndetic(int verb) {
    if (row.get(verb).conjoined()) {
      return Optional.empty();
    }
    int before = verb - 1;
    while (row.isMark(before)) {
      before--;
    }
    if (!row.hasPhrase(before)
        || !forms.isIndefinite(row.get(before))
        || row.isPointInTime(before)) {
      return beyondCircumstances(verb, before);
    }
    return row.is(before, Kind.NOUN_PHRASE) && row.opensClause(before)
        ? Optional.empty()
        : Optional.of(row.get(before));
  }

  /**
   * What a verb of striking strikes with, circumstances between: "a blast / in town / that hit".
   */
  private Optional<Chunk> beyondCircumstances(int verb, int before) {
    if (!row.opensWith(verb, WordClass.TARGET_VERBS)) {
      return Optional.empty();
    }
    Form form = agreement.ofVerb(row.first(verb));
    int i = before;
    while (row.isCircumstance(i)) {
      if (isIndefiniteThing(i) && agreement.canResume(form, row.get(i).phrase())) {
        return Optional.of(row.get(i));
      }
      i--;
    }
    return row.is(i, Kind.NOUN_PHRASE)
            && forms.isIndefinite(row.get(i))
            && !row.opensClause(i)
            && agreement.canResume(form, row.get(i).phrase())
        ? Optional.of(row.get(i))
        : Optional.empty();
  }

  /** "In / a raid / of the coalition / that hit": what strikes, not whom it strikes. */
  private boolean isIndefiniteThing(int chunk) {
    return row.is(chunk, Kind.PREPOSITIONAL_PHRASE)
        && row.hasPhrase(chunk)
        && forms.isIndefinite(row.get(chunk))
        && !row.startsActor(row.get(chunk))
        && !row.startsNumber(row.get(chunk))
        && !row.isPointInTime(chunk);
  }
}
