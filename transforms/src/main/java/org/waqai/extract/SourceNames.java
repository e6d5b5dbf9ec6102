package org.waqai.extract;

import java.util.Optional;
import org.waqai.link.actor.ActorMention;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.schemas.EntityLabel;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.Chunk.Kind;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.Tags;
import org.waqai.syntax.WordKeys;
import org.waqai.text.AnnotatedText;
import org.waqai.text.CharSpan;
import org.waqai.text.WordSpan;

/**
 * Reads from a phrase who in it may report: an actor, with his name if he is called by his office,
 * anybody with a name, or words such as "witnesses". Spans are of the article's text.
 */
final class SourceNames {
  /** How many chunks after "a statement", "a source" whom it is of may stand. */
  private static final int OWNER_REACH = 4;

  private final ArticleContext context;
  private final AnnotatedText text;
  private final WordKeys keys;
  private final Grammar grammar;

  SourceNames(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.text = context.text();
    this.keys = context.syntax().keys();
    this.grammar = grammar;
  }

  /** The actor of the phrase, or all of one that names who may report. */
  Optional<CharSpan> of(WordSpan phrase) {
    return actor(phrase).or(() -> unlisted(phrase).filter(name -> !isPlace(name)));
  }

  /** Whom the phrase names as the subject of what is said, or speaks for. */
  Optional<CharSpan> ofSubject(SentenceSyntax syntax, Chunk subject) {
    return actor(subject.phrase())
        .or(() -> unlisted(subject.phrase()))
        .or(() -> owner(syntax, subject));
  }

  /** The first actor of the phrase. */
  Optional<CharSpan> actor(WordSpan phrase) {
    return context.actorsIn(phrase).stream()
        .filter(actor -> !is(actor.words().start(), WordClass.QUANTIFIERS))
        .map(actor -> withName(actor, phrase))
        .findFirst();
  }

  /** "The official / X": an office with the name of who holds it, of one phrase. */
  private CharSpan withName(ActorMention actor, WordSpan phrase) {
    return context
        .persons()
        .filter(person -> person.start() == actor.words().end())
        .filter(phrase::contains)
        .findFirst()
        .map(person -> new CharSpan(actor.span().start(), text.chars(person).end()))
        .orElse(actor.span());
  }

  /** All of a phrase that begins with a name or with a word such as "witnesses", "a newspaper". */
  private Optional<CharSpan> unlisted(WordSpan phrase) {
    return is(phrase.start(), WordClass.SOURCES) || opensWithName(phrase)
        ? Optional.of(text.chars(phrase))
        : Optional.empty();
  }

  private boolean opensWithName(WordSpan phrase) {
    return Tags.isProperName(text.word(phrase.start()))
        || text.entities().stream()
            .anyMatch(
                entity ->
                    entity.label() != EntityLabel.LOC && entity.words().start() == phrase.start());
  }

  /** "A statement / of the ministry", "a source / in the police". */
  Optional<CharSpan> owner(SentenceSyntax syntax, Chunk thing) {
    int at = syntax.chunkOf(thing.words().start());
    for (int i = at + 1; i < syntax.chunks().size() && i <= at + OWNER_REACH; i++) {
      Chunk chunk = syntax.chunks().get(i);
      if (!chunk.is(Kind.PREPOSITIONAL_PHRASE) || chunk.phrase().isEmpty()) {
        return Optional.empty();
      }
      Optional<CharSpan> actor = actor(chunk.phrase()).filter(name -> !isPlace(name));
      if (actor.isPresent()) {
        return actor;
      }
    }
    return Optional.empty();
  }

  /** Whether the phrase opens with "a statement", "a report". */
  boolean isStatement(WordSpan phrase) {
    return is(phrase.start(), WordClass.STATEMENTS);
  }

  /** Whether the name says where something was told, not by whom. */
  boolean isPlace(CharSpan name) {
    return context.places().stream().anyMatch(place -> place.span().contains(name));
  }

  /** The source with what is known of it. */
  Source described(CharSpan source) {
    boolean person = context.persons().anyMatch(name -> text.chars(name).overlaps(source));
    boolean known =
        context.actorsIn(text.words(source)).stream()
            .anyMatch(actor -> actor.actorId().isPresent());
    return new Source(source, person, known);
  }

  private boolean is(int word, WordClass name) {
    return keys.matches(word, grammar.words(name));
  }
}
