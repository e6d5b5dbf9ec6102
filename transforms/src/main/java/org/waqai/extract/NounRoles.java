package org.waqai.extract;

import static org.waqai.extract.RoleSyntax.add;

import java.util.List;
import java.util.Optional;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.rules.Role;
import org.waqai.rules.RoleSource;
import org.waqai.schemas.EventType;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.NounFrame;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.Tags;
import org.waqai.text.WordSpan;

/** Finds the phrases around a noun, verbal noun or participle that a role source names. */
final class NounRoles {
  private static final String OF = "\u0644"; // li-

  private final RoleSyntax syntax;
  private final ComplementRoles complements;
  private final CarriedActs carried;
  private final ContentRoles content;
  private final Occasions occasions;

  NounRoles(
      RoleSyntax syntax, ComplementRoles complements, CarriedActs carried, ContentRoles content) {
    this.syntax = syntax;
    this.complements = complements;
    this.carried = carried;
    this.content = content;
    this.occasions = new Occasions(syntax);
  }

  void find(TriggerMatch match, RoleSource source, Role role, List<Found> found) {
    SentenceSyntax sentence = syntax.sentence(match.sentence());
    NounFrame frame = sentence.noun(match.words().end() - 1);
    NounFrame head = match.words().length() > 1 ? sentence.noun(match.head()) : frame;
    switch (source.relation()) {
      case IDAFA -> {
        if (role == Role.RECIPIENT
            || !match.rule().looksFor(Role.RECIPIENT, RoleSource.Relation.IDAFA)) {
          ofTrigger(match, found);
        }
        genitive(match, frame, role, found);
        Optional<Chunk> object =
            role == Role.RECIPIENT ? objectBesideDoer(match) : Optional.empty();
        if (object.isPresent()) {
          add(object, "object of " + syntax.form(match.head()), found);
        } else {
          syntax.pronoun(match.sentence(), match.words().end() - 1, found);
          if (found.isEmpty() && match.words().length() > 1) {
            syntax.pronoun(match.sentence(), match.head(), found); // "their strike / of hunger"
          }
        }
      }
      case ADJECTIVE -> adjectives(match, frame, found);
      case SELF -> self(match, found);
      case ACT_DOER -> content.doer(frame, found);
      case ACT_TARGET -> content.target(frame, found);
      case SITE -> content.site(frame.complements(), found);
      case COMPLEMENT -> complements.ofTrigger(match, found);
      case DOER -> {
        if (match.preposition().isPresent()) {
          ofTrigger(match, found);
        }
        if (objectBesideDoer(match).isPresent()) {
          syntax.pronoun(match.sentence(), match.words().end() - 1, found);
        }
        carried.doer(frame, head, found);
      }
      case OCCASION -> occasions.find(head, found);
      case ANSWERER -> carried.answerer(head, found);
      case ANNOUNCER -> carried.announcer(head, found);
      case TARGET -> carried.target(frame, head, found);
      case BY -> complements.by(carried.around(frame), found);
      case BETWEEN_FIRST, BETWEEN_SECOND ->
          complements.between(carried.sides(frame), source, found);
      case PREPOSITION ->
          complements.prepositions(
              role == Role.ACTOR ? adjacent(sentence, frame) : carried.complements(frame),
              source,
              found);
      case MAIN_SUBJECT -> {
        subjects(sentence.subjectsOfVerbsBefore(match.head()), found);
        subjectAfter(match, /* pronoun= */ false, found);
      }
      case PRONOUN -> {
        if (!syntax.text().word(match.head()).enclitics().isEmpty()) {
          subjects(sentence.subjectsOfPronoun(match.head()), found);
          subjectAfter(match, /* pronoun= */ true, found);
        }
      }
      case OBJECT -> object(match, found);
      case SUBJECT, SPEAKER, CONDITION -> {}
    }
  }

  /**
   * The genitive where the trigger's own words are of it: "the closing of / the consulate", and who
   * acts where its preposition follows, "the seizing of / the authorities / upon".
   */
  private void ofTrigger(TriggerMatch match, List<Found> found) {
    SentenceSyntax sentence = syntax.sentence(match.sentence());
    WordSpan own = sentence.chunks().get(sentence.chunkOf(match.head())).phrase();
    if (match.words().length() > 1 && match.head() + 1 < own.end()) {
      WordSpan genitive = new WordSpan(match.head() + 1, own.end());
      if (match.words().end() <= own.end() && syntax.article().acts(genitive)) {
        found.add(new Found(genitive, "genitive of " + syntax.form(match.head())));
      }
    }
  }

  /**
   * "Their shelling / the airport": what an act is done to where the pronoun written together with
   * it can only be who does it.
   */
  private Optional<Chunk> objectBesideDoer(TriggerMatch match) {
    int noun = match.words().end() - 1;
    boolean transitive =
        match.rule().looksFor(Role.RECIPIENT, RoleSource.Relation.OBJECT)
            || match.rule().type() == EventType.MOBILIZE;
    return transitive && !syntax.text().word(noun).enclitics().isEmpty()
        ? syntax
            .sentence(match.sentence())
            .objectAfter(noun)
            .filter(chunk -> !chunk.phrase().isEmpty() && isObjectOfAct(chunk.phrase()))
        : Optional.empty();
  }

  /** A body, people counted, a position: not how, why or for how long it was done. */
  private boolean isObjectOfAct(WordSpan phrase) {
    return syntax.article().acts(phrase)
        || syntax.article().isNumber(phrase.start())
        || syntax.is(phrase.start(), WordClass.TARGETS)
        || syntax.is(phrase.start(), WordClass.HOLDINGS);
  }

  private static void subjects(List<Chunk> subjects, List<Found> found) {
    for (Chunk subject : subjects) {
      found.add(new Found(subject.phrase(), "subject of the verb before"));
    }
  }

  private void subjectAfter(TriggerMatch match, boolean pronoun, List<Found> found) {
    add(
        syntax.sentence(match.sentence()).subjectOfVerbAfter(match.head(), pronoun),
        "subject of the verb after",
        found);
  }

  private void adjectives(TriggerMatch match, NounFrame frame, List<Found> found) {
    for (int adjective : frame.adjectives()) {
      found.add(
          new Found(
              new WordSpan(adjective, adjective + 1), "adjective of " + syntax.form(match.head())));
    }
  }

  private void self(TriggerMatch match, List<Found> found) {
    SentenceSyntax sentence = syntax.sentence(match.sentence());
    Chunk own = sentence.chunks().get(sentence.chunkOf(match.head()));
    int start = match.head();
    while (start > own.phrase().start() && !Tags.isConjoined(syntax.text().word(start))) {
      start--;
    }
    found.add(new Found(new WordSpan(start, own.words().end()), "the trigger itself"));
  }

  /** A verbal noun or participle governs an object as its verb does: "demanding / the release". */
  private void object(TriggerMatch match, List<Found> found) {
    SentenceSyntax sentence = syntax.sentence(match.sentence());
    int next = sentence.chunkOf(match.last()) + 1;
    boolean governs = !Tags.hasArticle(syntax.text().word(match.last())); // "his meeting / X"
    if (governs && next < sentence.chunks().size()) {
      Chunk chunk = sentence.chunks().get(next);
      add(
          Optional.of(chunk).filter(this::isObject),
          "object of " + syntax.form(match.head()),
          found);
    }
  }

  private boolean isObject(Chunk chunk) {
    return chunk.is(Chunk.Kind.NOUN_PHRASE)
        && !chunk.conjoined()
        && !Tags.isCircumstance(syntax.text().word(chunk.words().start()));
  }

  /**
   * The genitive of an act is who suffers it, or who does it where an object follows as a phrase of
   * its own: "the arrest of / the police / five men".
   */
  private void genitive(TriggerMatch match, NounFrame frame, Role role, List<Found> found) {
    if (frame.genitive().isEmpty()) {
      if (role == Role.RECIPIENT && match.rule().harm().isPresent()) {
        nationality(frame).ifPresent(found::add);
      }
      return;
    }
    WordSpan genitive = frame.genitive().get();
    Optional<Chunk> object = carried.objectAfter(match.head(), genitive);
    WordSpan phrase =
        object.isPresent() && role == Role.RECIPIENT ? object.get().phrase() : genitive;
    found.add(new Found(phrase, "genitive of " + syntax.form(match.head())));
  }

  /** "The killing of / a Syrian": what looks like an adjective is the victim. */
  private Optional<Found> nationality(NounFrame frame) {
    boolean annexed =
        !frame.adjectives().isEmpty()
            && frame.adjectives().get(0) == frame.noun() + 1
            && !Tags.hasArticle(syntax.text().word(frame.noun()))
            && syntax.text().word(frame.noun()).enclitics().isEmpty();
    if (!annexed) {
      return Optional.empty();
    }
    SentenceSyntax sentence = syntax.around(frame.noun());
    int end = sentence.chunks().get(sentence.chunkOf(frame.noun())).words().end();
    return Optional.of(
        new Found(new WordSpan(frame.noun() + 1, end), "genitive of " + syntax.form(frame.noun())));
  }

  /**
   * The complement right after the noun's phrase: "raids / of the coalition", but "the withdrawal
   * of the invitation / to the army".
   */
  private static List<Chunk> adjacent(SentenceSyntax sentence, NounFrame frame) {
    int next = sentence.chunkOf(frame.noun()) + 1;
    return frame.complements().stream()
        .filter(chunk -> sentence.chunkOf(chunk.words().start()) == next)
        .filter(chunk -> frame.genitive().isEmpty() || !chunk.marker().equals(OF))
        .toList();
  }
}
