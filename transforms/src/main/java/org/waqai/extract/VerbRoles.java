package org.waqai.extract;

import static org.waqai.extract.RoleSyntax.add;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.rules.Role;
import org.waqai.rules.RoleSource;
import org.waqai.schemas.ActorRole;
import org.waqai.schemas.EventType;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.Tags;
import org.waqai.syntax.VerbFrame;
import org.waqai.text.WordSpan;

/** Finds the phrases around a verb that a role source names. */
final class VerbRoles {
  private static final Set<ActorRole> BODIES =
      EnumSet.of(ActorRole.MIL, ActorRole.REB, ActorRole.COP, ActorRole.GOV, ActorRole.SPY);

  /** Acts of speech about what somebody did. */
  private static final Set<EventType> ANSWERS =
      EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.SUPPORT);

  /** How many sentences back who goes on speaking was named. */
  private static final int SPEECH_REACH = 3;

  private static final String IN = "\u0641\u064A"; // fi
  private static final String DURING = "\u062E\u0644\u0627\u0644"; // khilal
  private static final String FEMININE = "\u062A"; // -at of verbs

  private final ArticleContext context;
  private final RoleSyntax syntax;
  private final ComplementRoles complements;
  private final ContentRoles content;
  private final Conditions conditions;
  private final Helpers helpers;

  VerbRoles(
      ArticleContext context,
      RoleSyntax syntax,
      ComplementRoles complements,
      ContentRoles content) {
    this.context = context;
    this.syntax = syntax;
    this.complements = complements;
    this.content = content;
    this.conditions = new Conditions(syntax);
    this.helpers = new Helpers(context, syntax.grammar());
  }

  void find(TriggerMatch match, RoleSource source, List<Found> found) {
    VerbFrame frame = syntax.sentence(match.sentence()).verb(match.head());
    boolean passive = isPassive(match, frame);
    switch (source.relation()) {
      case SUBJECT -> {
        if (!passive) {
          subject(match, frame, found);
        } else if (!frame.passive() && isOfFeminine(match)) {
          droppedSubject(match, /* ownObject= */ false, found);
        }
      }
      case OBJECT -> {
        if (meetsOnOccasion(match, frame)) {
          add(frame.subject(), "object of " + syntax.form(match.head()), found);
        } else if (passive) {
          frame
              .subject()
              .or(frame::object)
              .map(Chunk::phrase)
              .filter(phrase -> !phrase.isEmpty())
              .map(phrase -> frame.relative() ? content.afterAct(phrase) : phrase)
              .map(phrase -> afterOwn(match, phrase))
              .ifPresent(
                  phrase ->
                      found.add(
                          new Found(phrase, "subject of passive " + syntax.form(match.head()))));
        } else {
          object(match, frame, found);
        }
      }
      case ACT_DOER -> {
        content.doer(frame, found);
        if (found.isEmpty() && ANSWERS.contains(match.rule().type())) {
          content.earlier(frame, found);
        }
      }
      case ACT_TARGET -> content.target(frame, found);
      case CONDITION -> conditions.find(match, found);
      case SITE -> content.site(frame.complements(), found);
      case COMPLEMENT -> complements.ofTrigger(match, found);
      case BY -> complements.by(frame.complements(), found);
      case BETWEEN_FIRST, BETWEEN_SECOND -> complements.between(frame.complements(), source, found);
      case PREPOSITION -> complements.prepositions(frame.complements(), source, found);
      default -> {}
    }
  }

  /** "Was opened / an inquiry": without the trigger's own words. */
  private static WordSpan afterOwn(TriggerMatch match, WordSpan phrase) {
    return match.last() > match.head()
            && phrase.contains(match.last())
            && match.last() + 1 < phrase.end()
        ? new WordSpan(match.last() + 1, phrase.end())
        : phrase;
  }

  /** "And arrested [-at] / five men": the ending is of a body named before, not of the men. */
  private boolean isOfFeminine(TriggerMatch match) {
    return Tags.isPast(syntax.text().word(match.head()))
        && syntax.text().word(match.head()).stem().endsWith(FEMININE);
  }

  private void subject(TriggerMatch match, VerbFrame frame, List<Found> found) {
    boolean ownObject =
        match.last() > match.head() && frame.subject().filter(c -> isOwn(match, c)).isPresent();
    boolean ofStatement =
        frame.relative()
            ? frame.subject().filter(this::isStatement).isPresent()
            : frame.subject().isEmpty() && isWithin(match, frame);
    if (match.rule().verbal() && ofStatement) {
      for (Chunk main : syntax.sentence(match.sentence()).subjectsOfVerbsBefore(match.head())) {
        found.add(new Found(main.phrase(), "who says so"));
      }
    }
    if (meetsOnOccasion(match, frame)) {
      for (Chunk main : syntax.sentence(match.sentence()).subjectsOfVerbsBefore(match.head())) {
        found.add(new Found(main.phrase(), "who is on the occasion"));
      }
    } else if (frame.subject().isPresent() && !ownObject) {
      add(frame.subject(), "subject of " + syntax.form(match.head()), found);
      frame
          .subject()
          .map(Chunk::phrase)
          .filter(phrase -> !phrase.isEmpty())
          .ifPresent(phrase -> content.doer(phrase, found));
    } else {
      droppedSubject(
          match, ownObject, found); // "opened / an inquiry": what follows is of the trigger
    }
  }

  /** "A speech / in which / he criticised": who is quoted is the subject of the verb before. */
  private boolean isWithin(TriggerMatch match, VerbFrame frame) {
    return frame.complements().stream()
        .findFirst()
        .filter(chunk -> chunk.phrase().isEmpty() && chunk.marker().equals(IN))
        .filter(chunk -> chunk.words().start() == match.head() + 1)
        .isPresent();
  }

  /** "On a visit / during which / met / X": whom the one who visits met. */
  private boolean meetsOnOccasion(TriggerMatch match, VerbFrame frame) {
    WordSpan afterVerb = new WordSpan(match.head() + 1, match.head() + 2);
    return match.rule().type() == EventType.CONSULT
        && frame.relative()
        && frame.object().isEmpty()
        && !frame.pronounObject()
        && match.last() == match.head()
        && frame.complements().stream()
            .findFirst()
            .filter(chunk -> chunk.marker().equals(DURING))
            .filter(chunk -> chunk.words().equals(afterVerb))
            .isPresent();
  }

  /** "Banners / that demand" are of who carries them. */
  private boolean isStatement(Chunk chunk) {
    return !chunk.phrase().isEmpty() && syntax.is(chunk.phrase().start(), WordClass.STATEMENTS);
  }

  private boolean isOwn(TriggerMatch match, Chunk subject) {
    return subject.words().contains(match.last())
        && context.actorsIn(subject.phrase()).stream()
            .noneMatch(actor -> actor.words().start() == subject.phrase().start());
  }

  /** What follows the trigger's own words, where they stand in the object: "set free / many". */
  private void object(TriggerMatch match, VerbFrame frame, List<Found> found) {
    String why = "object of " + syntax.form(match.head());
    if (match.last() == match.head()) {
      add(frame.object(), why, found);
      if (frame.pronounObject() && frame.object().isEmpty()) {
        syntax.pronoun(match.sentence(), match.head(), found);
      }
      return;
    }
    SentenceSyntax sentence = syntax.sentence(match.sentence());
    int at = sentence.chunkOf(match.last());
    Chunk chunk = sentence.chunks().get(at);
    if (frame.object().filter(object -> isBetween(object, match)).isPresent()) {
      add(frame.object(), why, found);
      return;
    }
    if (match.last() + 1 < chunk.words().end()) {
      found.add(new Found(new WordSpan(match.last() + 1, chunk.words().end()), why));
    } else if (at + 1 < sentence.chunks().size()) {
      add(
          Optional.of(sentence.chunks().get(at + 1))
              .filter(next -> next.is(Chunk.Kind.NOUN_PHRASE)),
          why,
          found);
    }
  }

  /**
   * Arabic leaves out a subject that was named before: in the sentence, in the one before, or for
   * what is said in one of the three before.
   */
  private void droppedSubject(TriggerMatch match, boolean ownObject, List<Found> found) {
    if (Tags.isOfSpeaker(syntax.text().word(match.head()))) {
      return;
    }
    SentenceSyntax sentence = syntax.sentence(match.sentence());
    VerbFrame frame = sentence.verb(match.head());
    if (frame.relative() && frame.pronounObject() && (frame.subject().isEmpty() || ownObject)) {
      for (Chunk subject : sentence.subjectsOfVerbsBefore(match.head())) {
        found.add(new Found(subject.phrase(), "subject of the main verb"));
      }
    }
    for (Chunk subject : sentence.subjectsBefore(match.head())) {
      found.add(new Found(subject.phrase(), "subject of the verb before"));
    }
    int reach = match.rule().verbal() ? SPEECH_REACH : 1;
    int first = Math.max(0, match.sentence() - reach);
    for (int before = match.sentence() - 1; before >= first && found.isEmpty(); before--) {
      add(
          sentence.subjectLeftOut(match.head(), syntax.sentence(before)),
          "subject of the sentence before",
          found);
    }
    if (found.isEmpty() && !match.rule().verbal()) {
      nearestBody(match, found);
    }
  }

  /** Where no verb before says who: the body named last that the verb's ending can be of. */
  private void nearestBody(TriggerMatch match, List<Found> found) {
    SentenceSyntax sentence = syntax.sentence(match.sentence());
    context.actors().stream()
        .filter(actor -> sentence.sentence().contains(actor.words()))
        .filter(actor -> actor.words().end() <= match.head())
        .filter(actor -> BODIES.contains(actor.role()))
        .filter(actor -> syntax.text().word(actor.words().start()).enclitics().isEmpty())
        .filter(actor -> !helpers.isHelper(actor.words()))
        .filter(
            actor ->
                sentence.canHaveSubject(
                    match.head(), actor.words(), /* surely= */ actor.role() == ActorRole.GOV))
        .reduce((first, next) -> next)
        .ifPresent(actor -> found.add(new Found(actor.words(), "body named last before the verb")));
  }

  /** "Showered / the town / with shells": the trigger's last word comes after the object. */
  private static boolean isBetween(Chunk object, TriggerMatch match) {
    return object.words().start() > match.head() && object.words().end() <= match.last();
  }

  /**
   * Whether the verb is a passive: by its tag, or, as the tagger misses some, because its lone
   * phrase is a count, which seldom does anything: "killed five people".
   */
  private boolean isPassive(TriggerMatch match, VerbFrame frame) {
    if (match.rule().intransitive() || match.rule().verbal()) {
      return frame.passive() && !match.rule().intransitive();
    }
    if (frame.passive() && governsByPreposition(match, frame)) {
      return false;
    }
    return frame.passive()
        || (frame.object().isEmpty()
            && !frame.pronounObject()
            && match.preposition().isEmpty()
            && frame.subject().filter(this::suffers).isPresent());
  }

  /** "Released / the court / from": what takes its object by a preposition has a bare subject. */
  private boolean governsByPreposition(TriggerMatch match, VerbFrame frame) {
    return match.preposition().isPresent()
        && match.rule().looksFor(Role.RECIPIENT, RoleSource.Relation.COMPLEMENT)
        && frame.subject().filter(chunk -> chunk.words().start() == match.head() + 1).isPresent();
  }

  /** Counts, civilians and positions seldom do what is done to them. */
  private boolean suffers(Chunk subject) {
    return syntax.article().isNumber(subject.phrase().start())
        || syntax.is(subject.phrase().start(), WordClass.TARGETS)
        || context.actorsIn(subject.phrase()).stream()
            .findFirst()
            .filter(actor -> actor.role() == ActorRole.CVL || actor.role() == ActorRole.REF)
            .isPresent();
  }
}
