package org.waqai.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waqai.syntax.Agreement.Form;
import org.waqai.syntax.Chunk.Kind;
import org.waqai.text.AnnotatedText;
import org.waqai.text.Word;

/**
 * Finds the subject, object and complements of the verbs of a sentence, each when first asked for.
 *
 * <p>They follow the order of Arabic clauses: verb, subject, object; or, in headlines and after
 * openers such as "that", subject, verb, object. Agreement decides between the two, and tells an
 * object that stands before its subject or without one.
 */
final class VerbFrames {
  private final ChunkRow row;
  private final Antecedents antecedents;
  private final NullSubjects nullSubjects;
  private final InheritedSubjects inherited;
  private final PreverbalSubjects preverbal;
  private final PostverbalPhrases postverbal;
  private final PostverbalObjects objects;
  private final ResumptivePronouns resumptives;
  private final PassiveVoice passive;
  private final Map<Integer, VerbFrame> frames = new HashMap<>();

  VerbFrames(
      AnnotatedText text,
      ChunkRow row,
      Agreement agreement,
      Parentheses parentheses,
      Antecedents antecedents,
      NullSubjects nullSubjects) {
    PhraseForms forms = new PhraseForms(text);
    Appositions appositions = new Appositions(text, row);
    this.row = row;
    this.antecedents = antecedents;
    this.nullSubjects = nullSubjects;
    this.inherited = new InheritedSubjects(row, agreement, forms, nullSubjects, this::at);
    this.preverbal = new PreverbalSubjects(row, agreement, parentheses, appositions);
    this.postverbal = new PostverbalPhrases(row, agreement, forms, parentheses, appositions);
    this.resumptives = new ResumptivePronouns(row);
    this.objects =
        new PostverbalObjects(row, agreement, forms, nullSubjects, inherited, resumptives);
    this.passive = new PassiveVoice(row, forms, nullSubjects);
  }

  /** The frame of the verb that is, or of the word that opens, the chunk at this position. */
  VerbFrame at(int chunk) {
    VerbFrame known = frames.get(chunk);
    if (known == null) {
      known = find(chunk);
      frames.put(chunk, known);
    }
    return known;
  }

  private VerbFrame find(int at) {
    Word verb = row.first(at);
    Dependents after = postverbal.of(at);
    int before = row.skipParticles(at - 1);
    if (row.is(before, Kind.RELATIVE)) {
      return inRelativeClause(at, antecedents.ofPronoun(before), after);
    }
    if (Tags.isOfSpeaker(verb)) {
      return frame(verb, false, Optional.empty(), after.first(), after, false);
    }
    Optional<Chunk> preceding = preceding(at, before);
    if (preceding.isPresent() && !verb.enclitics().isEmpty() && before == at - 1) {
      return inRelativeClause(at, preceding, after);
    }
    Optional<Chunk> described = antecedents.ofAsyndetic(at);
    return described.isPresent()
        ? inRelativeClause(at, described, after)
        : inMainClause(at, preceding, after);
  }

  /** The subject before the verb, {@code before} being the last chunk it may be. */
  private Optional<Chunk> preceding(int at, int before) {
    Word verb = row.first(at);
    boolean conjoined = row.get(at).conjoined();
    Optional<Chunk> subject =
        conjoined && Tags.isPassive(verb) ? Optional.empty() : preverbal.before(before);
    return subject.isEmpty() && Agreement.isPlural(verb) && !conjoined
        ? antecedents.nearest(at, Form.PLURAL) // "men killed by"
        : subject;
  }

  /** A verb that describes a phrase before it, which is its subject or its object. */
  private VerbFrame inRelativeClause(int at, Optional<Chunk> described, Dependents after) {
    Word verb = row.first(at);
    boolean isPassive = passive.inRelativeClause(at, after);
    Optional<Chunk> subject = described;
    Optional<Chunk> object = isPassive ? Optional.empty() : after.first();
    if (!verb.enclitics().isEmpty()) {
      subject = after.first();
      object = described;
    } else if (after.hasTwo() && !objects.comeFirst(at, after)) {
      subject = after.first();
      object = after.second();
    } else if (resumptives.followAddressing(at)) {
      subject = Optional.empty();
    } else if (resumptives.follow(at)) {
      subject = after.first();
      object = Optional.empty();
    }
    return frame(verb, isPassive, subject, object, after, true);
  }

  private VerbFrame inMainClause(int at, Optional<Chunk> preceding, Dependents after) {
    Word verb = row.first(at);
    boolean isPassive = passive.inMainClause(at, preceding, after);
    Optional<Chunk> subject;
    Optional<Chunk> object;
    if (preceding.isPresent()
        && (!after.hasTwo()
            || Agreement.isPlural(verb)
            || preverbal.isRightBefore(at, preceding.get()))) {
      subject = preceding;
      object = isPassive ? Optional.empty() : after.first();
    } else if (!isPassive && after.first().isPresent() && objects.comeFirst(at, after)) {
      subject = preceding.or(() -> subjectBeside(at, after)).or(() -> inherited.of(at));
      object = after.first();
    } else {
      subject = after.first().or(() -> inherited.of(at));
      object = after.second();
    }
    return frame(verb, isPassive, subject, object, after, false);
  }

  /** The subject after a verb's object, where no pronoun before the verb is its subject. */
  private Optional<Chunk> subjectBeside(int at, Dependents after) {
    return nullSubjects.hasPronounBefore(at) ? Optional.empty() : objects.subjectAfter(at, after);
  }

  private static VerbFrame frame(
      Word verb,
      boolean passive,
      Optional<Chunk> subject,
      Optional<Chunk> object,
      Dependents after,
      boolean relative) {
    return new VerbFrame(
        verb.index(),
        passive,
        subject,
        object,
        !verb.enclitics().isEmpty(),
        List.copyOf(after.complements()),
        relative);
  }
}
