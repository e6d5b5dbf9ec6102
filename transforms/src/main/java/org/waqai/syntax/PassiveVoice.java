package org.waqai.syntax;

import java.util.Optional;

/**
 * Whether a verb is passive. Unvowelled, active and passive are spelled alike, so the tag is only
 * believed where the clause allows for it: with an object a verb is no passive.
 */
final class PassiveVoice {
  private final ChunkRow row;
  private final PhraseForms forms;
  private final NullSubjects nullSubjects;

  PassiveVoice(ChunkRow row, PhraseForms forms, NullSubjects nullSubjects) {
    this.row = row;
    this.forms = forms;
    this.nullSubjects = nullSubjects;
  }

  /** Of a verb in a relative clause, where a pronoun written with it is its object. */
  boolean inRelativeClause(int verb, Dependents after) {
    return Tags.isPassive(row.first(verb))
        && !after.hasTwo()
        && row.first(verb).enclitics().isEmpty();
  }

  /** Of any other verb: nor is one passive where what follows cannot be its subject. */
  boolean inMainClause(int verb, Optional<Chunk> preceding, Dependents after) {
    return Tags.isPassive(row.first(verb))
        && !after.hasTwo()
        && !(after.hasOne() && isObject(verb, preceding, after.bare().get(0)));
  }

  /** Whether the one phrase after the verb can only be its object, the subject being another. */
  private boolean isObject(int verb, Optional<Chunk> preceding, Chunk phrase) {
    boolean near =
        row.isNext(verb, phrase) || (preceding.isPresent() && isAfterCircumstances(verb, phrase));
    return near
        && (preceding.isPresent()
            || Agreement.isPlural(row.first(verb))
            || nullSubjects.hasPronounBefore(verb)
            || forms.isOblique(phrase));
  }

  /** "X had carried out / before that / a series": nothing but circumstances in between. */
  private boolean isAfterCircumstances(int verb, Chunk phrase) {
    int i = verb + 1;
    while (row.isCircumstance(i)) {
      i++;
    }
    return i < row.size()
        && row.get(i).equals(phrase)
        && !row.startsPlace(i)
        && !row.continuesPrepositional(i);
  }
}
