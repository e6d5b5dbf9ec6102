package org.waqai.syntax;

import java.util.Optional;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Agreement.Form;
import org.waqai.syntax.Chunk.Kind;

/**
 * Tells objects from subjects after a verb. Its first phrase is the subject unless endings,
 * agreement, the kind of verb or what was named before speak against it.
 */
final class PostverbalObjects {
  private static final String IN = "\u0641\u064A"; // fi

  private final ChunkRow row;
  private final Agreement agreement;
  private final PhraseForms forms;
  private final NullSubjects nullSubjects;
  private final InheritedSubjects inherited;
  private final ResumptivePronouns resumptives;
  private final Targets targets;

  PostverbalObjects(
      ChunkRow row,
      Agreement agreement,
      PhraseForms forms,
      NullSubjects nullSubjects,
      InheritedSubjects inherited,
      ResumptivePronouns resumptives) {
    this.row = row;
    this.agreement = agreement;
    this.forms = forms;
    this.nullSubjects = nullSubjects;
    this.inherited = inherited;
    this.resumptives = resumptives;
    this.targets = new Targets(row);
  }

  /** Whether the first of the bare phrases after a verb, of which there is one, is its object. */
  boolean comeFirst(int verb, Dependents after) {
    Chunk phrase = after.bare().get(0);
    boolean lone = after.hasOne();
    if (Agreement.isPlural(row.first(verb)) || (lone && forms.isAccusative(phrase))) {
      return true;
    }
    if (forms.isNominative(phrase)) {
      return false;
    }
    if (targets.isStruck(verb, phrase) && (lone || !forms.isAccusative(after.bare().get(1)))) {
      return lone
          || !row.startsActor(phrase)
          || !targets.isStruckOrCounted(verb, after.bare().get(1));
    }
    if (row.isAuxiliary(verb) || row.opensWith(verb, WordClass.OCCURRENCE_VERBS)) {
      return false;
    }
    return nullSubjects.hasPronounBefore(verb)
        || !agreement.canFollow(row.first(verb), phrase.phrase(), row.isNext(verb, phrase))
        || (lone && isOfAnother(verb, phrase));
  }

  /** The subject of a verb whose object stands before it: "struck / a base / a raid". */
  Optional<Chunk> subjectAfter(int verb, Dependents after) {
    return after
        .second()
        .filter(chunk -> agreement.canFollow(row.first(verb), chunk.phrase(), false));
  }

  /** Whether somebody named before acts on the only phrase after the verb. */
  private boolean isOfAnother(int verb, Chunk phrase) {
    return isOwnAct(verb, phrase)
        || resumptives.followAddressing(verb)
        || isAccused(verb, phrase)
        || ((isAddressed(verb, phrase) || isActedOn(verb, phrase))
            && inherited.of(verb).isPresent());
  }

  /** "And directed / his words / to": what is of who acts, who was named before. */
  private boolean isOwnAct(int verb, Chunk phrase) {
    return row.get(verb).conjoined()
        && row.opensWith(verb, WordClass.LIGHT_VERBS)
        && row.isNext(verb, phrase)
        && !row.startsActor(phrase)
        && agreement.ofPronounOf(phrase.phrase().start()) != Form.UNKNOWN;
  }

  /** "Accused / X / of": but not "X accused / in a report / Y". */
  private boolean isAccused(int verb, Chunk phrase) {
    return accuses(verb)
        && hasComplement(verb, phrase)
        && !row.get(afterJoined(phrase)).marker().equals(IN);
  }

  private boolean accuses(int verb) {
    return row.opensWith(verb, WordClass.ACCUSING_VERBS) && row.first(verb).enclitics().isEmpty();
  }

  /** "And urged / the authorities / to": whom a verb addresses whose subject was named before. */
  private boolean isAddressed(int verb, Chunk phrase) {
    return !accuses(verb)
        && row.opensWith(verb, WordClass.ADDRESSING_VERBS)
        && hasComplement(verb, phrase);
  }

  /** Whether the phrase stands right after the verb, and right before a preposition. */
  private boolean hasComplement(int verb, Chunk phrase) {
    return row.isUnjoined(afterJoined(phrase), Kind.PREPOSITIONAL_PHRASE)
        && row.isNext(verb, phrase);
  }

  /** The first chunk after a phrase and those that a conjunction joins to it. */
  private int afterJoined(Chunk phrase) {
    int next = row.indexOf(phrase.words().end() - 1) + 1;
    while (row.isJoined(next, Kind.NOUN_PHRASE)) {
      next++;
    }
    return next;
  }

  /**
   * What somebody named before is more likely to have acted on than to act: "called on / all
   * citizens", "imposed / a curfew", "arrested / five men", or a noun with the ending of an object.
   */
  private boolean isActedOn(int verb, Chunk phrase) {
    boolean carries =
        row.opensWith(verb, WordClass.LIGHT_VERBS)
            || row.opensWith(verb, WordClass.ANNOUNCING_VERBS);
    return row.opensWith(row.indexOf(phrase.phrase().start()), WordClass.ACTED_ON)
        || (carries && !row.startsActor(phrase))
        || forms.isOblique(phrase)
        || (!Tags.isPassive(row.first(verb)) && row.startsNumber(phrase));
  }
}
