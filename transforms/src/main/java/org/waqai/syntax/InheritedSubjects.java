package org.waqai.syntax;

import java.util.Optional;
import java.util.function.IntFunction;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Agreement.Form;
import org.waqai.syntax.Chunk.Kind;

/** The subject that a joined verb without one takes over from a verb before it. */
final class InheritedSubjects {
  private final ChunkRow row;
  private final Agreement agreement;
  private final PhraseForms forms;
  private final NullSubjects nullSubjects;
  private final IntFunction<VerbFrame> frames;

  /**
   * @param frames gives the frame of the verb at a chunk; asked only for verbs before the one whose
   *     subject is looked for
   */
  InheritedSubjects(
      ChunkRow row,
      Agreement agreement,
      PhraseForms forms,
      NullSubjects nullSubjects,
      IntFunction<VerbFrame> frames) {
    this.row = row;
    this.agreement = agreement;
    this.forms = forms;
    this.nullSubjects = nullSubjects;
    this.frames = frames;
  }

  /**
   * The subject of the nearest verb before a joined one that agrees with it; that of a relative
   * clause only where there is no other.
   */
  Optional<Chunk> of(int verb) {
    if (!nullSubjects.isJoined(verb)) {
      return Optional.empty();
    }
    Form form = nullSubjects.form(verb);
    boolean ofBody = row.opensWith(verb, WordClass.ANNOUNCING_VERBS);
    Optional<Chunk> ofRelative = Optional.empty();
    for (int i = verb - 1; i >= 0 && !row.is(i, Kind.STOP); i--) {
      if (!row.is(i, Kind.VERB)) {
        continue;
      }
      VerbFrame earlier = frames.apply(i);
      if (ofBody && isOfThing(earlier)) {
        continue;
      }
      if (form == Form.PLURAL && isOfPeopleActedOn(earlier)) {
        return earlier.object(); // "arrested six people suspected that they"
      }
      if (earlier.passive()) {
        return ofRelative;
      }
      Optional<Chunk> subject =
          earlier.subject().filter(chunk -> agreement.canResume(form, chunk.phrase()));
      if (subject.isPresent() && !earlier.hasSubjectInRelative()) {
        return subject;
      }
      ofRelative = ofRelative.isPresent() ? ofRelative : subject;
    }
    return ofRelative;
  }

  /** "The attack / that happened / ..., and announced": what announces nothing. */
  private boolean isOfThing(VerbFrame verb) {
    return verb.relative() && verb.subject().filter(row::startsActor).isEmpty();
  }

  /** A relative clause of people who are no subject in it. */
  private boolean isOfPeopleActedOn(VerbFrame verb) {
    return verb.relative()
        && verb.subject().isEmpty()
        && verb.object()
            .filter(chunk -> row.startsNumber(chunk) || forms.isPlural(chunk))
            .isPresent();
  }
}
