package org.waqai.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Agreement.Form;
import org.waqai.syntax.Chunk.Kind;
import org.waqai.text.WordSpan;

/** Subjects that Arabic leaves out because a verb before had them. */
final class SharedSubjects {
  private static final String FROM = "\u0639\u0646"; // an

  private final ChunkRow row;
  private final VerbFrames verbs;
  private final Agreement agreement;
  private final NullSubjects nullSubjects;

  SharedSubjects(ChunkRow row, VerbFrames verbs, Agreement agreement, NullSubjects nullSubjects) {
    this.row = row;
    this.verbs = verbs;
    this.agreement = agreement;
    this.nullSubjects = nullSubjects;
  }

  List<Chunk> before(int verb) {
    int at = row.indexOf(verb);
    return nullSubjects.isJoined(at) ? ofVerbsBefore(at, nullSubjects.form(at)) : List.of();
  }

  List<Chunk> ofVerbsBefore(int word, boolean pronoun) {
    int at = row.indexOf(word);
    return ofVerbsBefore(at, row.is(at, Kind.VERB) ? nullSubjects.form(at) : form(word, pronoun));
  }

  /**
   * "During / his visit to X / , / said / the president": who is meant by what opens the sentence,
   * before any verb of it.
   */
  Optional<Chunk> ofVerbAfter(int noun, boolean pronoun) {
    int at = row.indexOf(noun);
    for (int i = 0; i < at; i++) {
      if (row.is(i, Kind.VERB) || row.is(i, Kind.STOP)) {
        return Optional.empty();
      }
    }
    for (int i = at + 1; i < row.size() && !row.is(i, Kind.STOP); i++) {
      if (row.is(i, Kind.VERB) && !row.isAuxiliary(i) && !verbs.at(i).relative()) {
        VerbFrame frame = verbs.at(i);
        return frame
            .subject()
            .filter(chunk -> row.is(at, Kind.PREPOSITIONAL_PHRASE) && !frame.passive())
            .filter(chunk -> chunk.words().start() > noun)
            .filter(chunk -> !pronoun || agreement.canResume(form(noun, true), chunk.phrase()));
      }
    }
    return Optional.empty();
  }

  private Form form(int noun, boolean pronoun) {
    return pronoun ? agreement.ofPronounOf(noun) : agreement.ofParticiple(noun);
  }

  private List<Chunk> ofVerbsBefore(int at, Form form) {
    List<Chunk> subjects = new ArrayList<>();
    List<Chunk> ofRelatives = new ArrayList<>();
    for (int i = at - 1; i >= 0 && !row.is(i, Kind.STOP); i--) {
      if (!row.is(i, Kind.VERB)) {
        continue;
      }
      VerbFrame frame = verbs.at(i);
      if (row.isAuxiliary(i) && !frame.relative()) {
        continue;
      }
      quoted(i, frame)
          .or(frame::subject)
          .filter(chunk -> !frame.passive() && agreement.canResume(form, chunk.phrase()))
          .ifPresent((frame.hasSubjectInRelative() ? ofRelatives : subjects)::add);
    }
    topics(at, form, subjects);
    subjects.addAll(ofRelatives);
    return subjects;
  }

  /** "An agency quoted / from X / that": who is quoted, not who quotes. */
  private Optional<Chunk> quoted(int verb, VerbFrame frame) {
    return row.opensWith(verb, WordClass.QUOTING_VERBS)
        ? frame.complements().stream()
            .filter(chunk -> chunk.marker().equals(FROM) && !chunk.phrase().isEmpty())
            .findFirst()
        : Optional.empty();
  }

  /** "That / Washington / is ready": what a clause without a verb is about, nearest first. */
  private void topics(int before, Form form, List<Chunk> subjects) {
    for (int i = before - 1; i > 0 && !row.is(i, Kind.STOP); i--) {
      Chunk chunk = row.get(i);
      if (chunk.is(Kind.NOUN_PHRASE)
          && row.is(i - 1, Kind.OPENER)
          && row.startsActor(chunk)
          && !subjects.contains(chunk)
          && agreement.canResume(form, chunk.phrase())) {
        subjects.add(chunk);
      }
    }
  }

  boolean agrees(int verb, WordSpan phrase, boolean surely) {
    Form form = formOf(verb);
    return (surely && form == Form.FEMININE)
        ? agreement.ofPhrase(phrase) == Form.FEMININE
        : agreement.canPrecede(form, phrase);
  }

  Form formOf(int verb) {
    return nullSubjects.form(row.indexOf(verb));
  }

  Optional<Chunk> lasting(Form form) {
    Optional<Chunk> reporter = Optional.empty();
    for (int i = 0; i < row.size(); i++) {
      if (row.is(i, Kind.VERB) && !row.isAuxiliary(i)) {
        VerbFrame frame = verbs.at(i);
        Optional<Chunk> subject =
            frame.subject().filter(chunk -> agreement.canResume(form, chunk.phrase()));
        if (subject.isPresent()
            && !frame.passive()
            && !row.opensWith(i, WordClass.REPORTING_VERBS)) {
          return subject;
        }
        reporter = reporter.isPresent() || frame.passive() ? reporter : subject;
      }
    }
    return reporter;
  }

  /** Whether a verb of speech that leaves its subject out says what the verb says: "added that". */
  boolean isTold(int verb) {
    int opener = row.skipParticles(row.indexOf(verb) - 1);
    if (opener < 0 || !nullSubjects.isPronounOpener(opener)) {
      return false;
    }
    int speech = opener - 1;
    while (row.is(speech, Kind.PREPOSITIONAL_PHRASE) || row.is(speech, Kind.OTHER)) {
      speech--;
    }
    return row.is(speech, Kind.VERB)
        && row.opensWith(speech, WordClass.REPORTING_VERBS)
        && verbs.at(speech).subject().isEmpty();
  }

  /** Who speaks last in the sentence. */
  Optional<Chunk> speaker(Form form) {
    Optional<Chunk> speaker = Optional.empty();
    for (int i = 0; i < row.size(); i++) {
      if (row.is(i, Kind.VERB) && row.opensWith(i, WordClass.REPORTING_VERBS)) {
        VerbFrame frame = verbs.at(i);
        Optional<Chunk> subject =
            frame.subject().filter(chunk -> agreement.canResume(form, chunk.phrase()));
        speaker = frame.passive() || subject.isEmpty() ? speaker : subject;
      }
    }
    return speaker;
  }

  boolean isLeftOut(int verb) {
    int at = row.indexOf(verb);
    int before = row.skipParticles(at - 1);
    boolean opens =
        before < 0
            ? row.get(at).conjoined()
            : opensUntil(before) || (nullSubjects.isJoined(at) && !hasSubjectBefore(at));
    return opens && !verbs.at(at).passive();
  }

  /** Whether any verb before it in the sentence has a subject. */
  private boolean hasSubjectBefore(int verb) {
    for (int i = 0; i < verb; i++) {
      if (row.is(i, Kind.VERB) && verbs.at(i).subject().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence is nothing but openers so far: "and / that it". */
  private boolean opensUntil(int last) {
    for (int i = 0; i <= last; i++) {
      if (!row.is(i, Kind.OPENER) && !row.is(i, Kind.OTHER)) {
        return false;
      }
    }
    return row.is(last, Kind.OPENER);
  }
}
