package org.waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waqai.link.actor.ActorMention;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.rules.Phrases;
import org.waqai.schemas.EntityLabel;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.Chunk.Kind;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.Tags;
import org.waqai.syntax.VerbFrame;
import org.waqai.syntax.WordKeys;
import org.waqai.text.AnnotatedText;
import org.waqai.text.CharSpan;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/**
 * Finds who reports an act: "according to" phrases, subjects of reporting verbs whose content holds
 * the act, the name before a headline's colon. A sentence that goes on speaking ("he added", an
 * open quotation) has the speaker of the one before.
 */
final class SourceFinder {
  /** How many chunks after a reporting verb its subject, and who that speaks for, may stand. */
  private static final int SUBJECT_REACH = 4;

  /** How many words after a reporting verb its object stands. */
  private static final int CLAIM_REACH = 7;

  private static final String FROM = "\u0639\u0646"; // 'an, "from"

  private final ArticleContext context;
  private final AnnotatedText text;
  private final WordKeys keys;
  private final Grammar grammar;
  private final Turns turns;
  private final List<Optional<CharSpan>> speakers = new ArrayList<>();

  SourceFinder(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.text = context.text();
    this.keys = context.syntax().keys();
    this.grammar = grammar;
    this.turns = new Turns(context, grammar);
  }

  /**
   * Who reports the act, except where that is who does it by speaking.
   *
   * @param actors of the act
   */
  Optional<Source> source(TriggerMatch match, List<Filled<ActorMention>> actors) {
    SentenceSyntax syntax = context.syntax().sentence(match.sentence());
    Optional<CharSpan> source =
        afterSourcePhrase(syntax, match.head())
            .or(() -> reporter(syntax, match))
            .or(() -> reporterAfter(syntax, match))
            .or(() -> beforeColon(syntax).filter(name -> name.end() <= start(match)))
            .or(
                () ->
                    goesOn(match.sentence()) ? speakerBefore(match.sentence()) : Optional.empty());
    return source
        .filter(span -> !match.rule().verbal() || !isActor(span, actors))
        .map(this::described);
  }

  private Source described(CharSpan source) {
    boolean person =
        text.entities().stream()
            .filter(entity -> entity.label() == EntityLabel.PER)
            .anyMatch(entity -> text.chars(entity.words()).overlaps(source));
    boolean known =
        context.actorsIn(text.words(source)).stream()
            .anyMatch(actor -> actor.actorId().isPresent());
    return new Source(source, person, known);
  }

  private int start(TriggerMatch match) {
    return text.chars(match.words()).start();
  }

  private boolean isActor(CharSpan source, List<Filled<ActorMention>> actors) {
    List<ActorMention> sources = context.actorsIn(text.words(source));
    return actors.stream()
        .map(Filled::value)
        .anyMatch(
            actor ->
                actor.span().overlaps(source)
                    || sources.stream().anyMatch(other -> isSame(actor, other)));
  }

  private static boolean isSame(ActorMention a, ActorMention b) {
    return a.name().equals(b.name())
        || (a.actorId().isPresent() && a.actorId().equals(b.actorId()));
  }

  /** The subject of the reporting verb nearest before the act, if what it says goes as far. */
  private Optional<CharSpan> reporter(SentenceSyntax syntax, TriggerMatch match) {
    int act = syntax.chunkOf(match.head());
    Optional<CharSpan> found = Optional.empty();
    for (int i = 0; i < syntax.chunks().size(); i++) {
      if (isReporting(syntax, i) && holds(syntax, i, act) && !turns.isBetween(syntax, i, act)) {
        Optional<CharSpan> speaker = speaker(syntax, i);
        if (speaker.isEmpty() && leavesOutSubject(syntax, i)) {
          speaker = speakerBefore(match.sentence());
        }
        found = speaker.isPresent() ? speaker : found;
      }
    }
    return found;
  }

  /**
   * "..., said a politician,": a verb of reporting that stands, with its subject, after the act.
   */
  private Optional<CharSpan> reporterAfter(SentenceSyntax syntax, TriggerMatch match) {
    List<Chunk> chunks = syntax.chunks();
    return IntStream.range(syntax.chunkOf(match.head()) + 2, chunks.size() - 1)
        .filter(i -> chunks.get(i - 1).is(Kind.COMMA) || chunks.get(i - 1).is(Kind.STOP))
        .filter(i -> isReporting(syntax, i) && !chunks.get(i).conjoined())
        .filter(i -> chunks.get(i + 1).is(Kind.NOUN_PHRASE))
        .filter(i -> isClosed(chunks, i + 2) || isClosed(chunks, i + 3))
        .boxed()
        .findFirst()
        .flatMap(i -> sourceIn(chunks.get(i + 1).phrase()));
  }

  /** Whether nothing that could be said stands here. */
  private static boolean isClosed(List<Chunk> chunks, int at) {
    return at >= chunks.size() || chunks.get(at).is(Kind.COMMA) || chunks.get(at).is(Kind.STOP);
  }

  /** What a verb says follows it; only a sentence that ends in it is said before it. */
  private static boolean holds(SentenceSyntax syntax, int verb, int act) {
    if (verb >= act) {
      return false;
    }
    boolean aside = false; // in a relative clause, the writer's own
    for (int i = verb + 1; i < act; i++) {
      Kind kind = syntax.chunks().get(i).kind();
      if (kind == Kind.RELATIVE) {
        aside = true;
      } else if (kind == Kind.OPENER || kind == Kind.COMMA) {
        aside = false;
      }
    }
    return !aside;
  }

  private boolean isReporting(SentenceSyntax syntax, int chunk) {
    return syntax.chunks().get(chunk).is(Kind.VERB)
        && keys.matches(
            syntax.chunks().get(chunk).words().start(), grammar.words(WordClass.REPORTING_VERBS))
        && !isClaim(syntax, chunk);
  }

  /** "Announced its responsibility for": says who did it, not who reports it. */
  private boolean isClaim(SentenceSyntax syntax, int chunk) {
    int verb = syntax.chunks().get(chunk).words().start();
    return IntStream.range(verb, Math.min(syntax.sentence().end(), verb + CLAIM_REACH))
        .takeWhile(word -> !syntax.chunks().get(syntax.chunkOf(word)).is(Kind.OPENER))
        .anyMatch(word -> keys.matches(word, grammar.words(WordClass.CLAIMS)));
  }

  private Optional<CharSpan> speaker(SentenceSyntax syntax, int chunk) {
    return quoted(syntax, chunk).or(() -> subject(syntax, chunk));
  }

  /** The first actor of the verb's subject, or whom a statement that is its subject is of. */
  private Optional<CharSpan> subject(SentenceSyntax syntax, int chunk) {
    VerbFrame frame = syntax.verb(syntax.chunks().get(chunk).words().start());
    if (frame.passive()) {
      return Optional.empty();
    }
    Optional<Chunk> subject = frame.subject().filter(found -> !found.phrase().isEmpty());
    return subject
        .flatMap(found -> actor(found.phrase()))
        .or(
            () ->
                subject
                    .filter(found -> names(found.phrase()) || isUnnamedSource(found.phrase()))
                    .map(found -> text.chars(found.phrase())))
        .or(() -> subject.flatMap(found -> speaksFor(syntax, found)));
  }

  /** "A statement / of the ministry", "a source / in the police". */
  private Optional<CharSpan> speaksFor(SentenceSyntax syntax, Chunk subject) {
    int at = syntax.chunkOf(subject.words().start());
    for (int i = at + 1; i < syntax.chunks().size() && i <= at + SUBJECT_REACH; i++) {
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

  /** "Witnesses", "a newspaper". */
  private boolean isUnnamedSource(WordSpan phrase) {
    return keys.matches(phrase.start(), grammar.words(WordClass.SOURCES));
  }

  /** Whether the phrase begins with a name. */
  private boolean names(WordSpan phrase) {
    return Tags.isProperName(text.word(phrase.start()))
        || text.entities().stream()
            .anyMatch(
                entity ->
                    entity.label() != EntityLabel.LOC && entity.words().start() == phrase.start());
  }

  /** "And added that": nothing stands between verb and content. */
  private boolean leavesOutSubject(SentenceSyntax syntax, int chunk) {
    if (chunk + 1 >= syntax.chunks().size()) {
      return false;
    }
    Chunk next = syntax.chunks().get(chunk + 1);
    return syntax.verb(syntax.chunks().get(chunk).words().start()).subject().isEmpty()
        || next.is(Kind.OPENER)
        || next.is(Kind.STOP);
  }

  private Optional<CharSpan> afterSourcePhrase(SentenceSyntax syntax) {
    return sourcePhrases(syntax).flatMap(start -> named(syntax, start).stream()).findFirst();
  }

  /** A source told before a new turn of the sentence is not that of what follows it. */
  private Optional<CharSpan> afterSourcePhrase(SentenceSyntax syntax, int act) {
    return sourcePhrases(syntax)
        .filter(
            start ->
                start > act
                    || !turns.isClauseBetween(syntax, syntax.chunkOf(start), syntax.chunkOf(act)))
        .flatMap(start -> named(syntax, start).stream())
        .findFirst();
  }

  /** The words right after "according to". */
  private Stream<Integer> sourcePhrases(SentenceSyntax syntax) {
    WordSpan sentence = syntax.sentence();
    Phrases phrases = grammar.phrases(WordClass.SOURCE_PHRASES);
    return IntStream.range(sentence.start(), sentence.end())
        .boxed()
        .flatMap(i -> keys.at(i, sentence.end() - 1, phrases).map(words -> i + words.size()));
  }

  /** The source named from this word on: a phrase, or the subject of "what X said". */
  private Optional<CharSpan> named(SentenceSyntax syntax, int start) {
    int first = syntax.chunkOf(start);
    boolean skips = isWhat(syntax.chunks().get(first)) && first + 1 < syntax.chunks().size();
    int at = skips ? first + 1 : first;
    if (isReporting(syntax, at) || (skips && syntax.chunks().get(at).is(Kind.VERB))) {
      return quoted(syntax, at).or(() -> next(syntax, at)).or(() -> subject(syntax, at));
    }
    Chunk chunk = syntax.chunks().get(at);
    if (chunk.phrase().isEmpty()) {
      return Optional.empty();
    }
    WordSpan phrase = new WordSpan(Math.max(start, chunk.phrase().start()), chunk.words().end());
    return isStatement(phrase)
        ? ofStatement(syntax, at, phrase)
        : sourceIn(phrase).or(() -> toldBy(syntax, at));
  }

  private boolean isStatement(WordSpan phrase) {
    return keys.matches(phrase.start(), grammar.words(WordClass.STATEMENTS));
  }

  /** "According to a count / that X made": who made it. */
  private Optional<CharSpan> toldBy(SentenceSyntax syntax, int at) {
    return Optional.of(at + 1)
        .filter(verb -> verb < syntax.chunks().size() && syntax.chunks().get(verb).is(Kind.VERB))
        .flatMap(verb -> next(syntax, verb).or(() -> subject(syntax, verb)));
  }

  /** "According to a report / that X issued, / of X": whose it is, else the report. */
  private Optional<CharSpan> ofStatement(SentenceSyntax syntax, int at, WordSpan phrase) {
    return toldBy(syntax, at)
        .or(() -> actor(phrase))
        .or(() -> speaksFor(syntax, syntax.chunks().get(at)))
        .or(() -> Optional.of(text.chars(phrase)));
  }

  /** The actor of a phrase, or all of one that names who may report. */
  private Optional<CharSpan> sourceIn(WordSpan phrase) {
    return actor(phrase)
        .or(
            () ->
                Optional.of(phrase)
                    .filter(found -> isUnnamedSource(found) || names(found))
                    .map(text::chars)
                    .filter(name -> !isPlace(name)));
  }

  /** "According to / what X said". */
  private static boolean isWhat(Chunk chunk) {
    return chunk.phrase().isEmpty()
        && (chunk.is(Kind.OTHER) || chunk.is(Kind.PREPOSITIONAL_PHRASE));
  }

  /** After "what" the verb comes before its subject. */
  private Optional<CharSpan> next(SentenceSyntax syntax, int verb) {
    return syntax.chunks().stream()
        .skip(verb + 1L)
        .dropWhile(chunk -> chunk.is(Kind.PREPOSITIONAL_PHRASE) && chunk.phrase().isEmpty())
        .findFirst()
        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE))
        .flatMap(
            chunk ->
                isStatement(chunk.phrase())
                    ? Optional.of(text.chars(chunk.phrase()))
                    : sourceIn(chunk.phrase()));
  }

  /** "Reuters quoted / from a spokesman": the one quoted. */
  private Optional<CharSpan> quoted(SentenceSyntax syntax, int chunk) {
    int verb = syntax.chunks().get(chunk).words().start();
    return keys.matches(verb, grammar.words(WordClass.QUOTING_VERBS))
        ? syntax.verb(verb).complements().stream()
            .filter(found -> found.marker().equals(FROM) && !found.phrase().isEmpty())
            .findFirst()
            .flatMap(found -> actor(found.phrase()))
        : Optional.empty();
  }

  /** "The Observatory: blasts shake ...". */
  private Optional<CharSpan> beforeColon(SentenceSyntax syntax) {
    List<Chunk> chunks = syntax.chunks();
    for (int i = 0; i < chunks.size() && i <= 2; i++) {
      if (chunks.get(i).is(Kind.STOP)) {
        boolean colon = text.word(chunks.get(i).words().start()).form().equals(":");
        return colon && i > 0 && chunks.get(0).is(Kind.NOUN_PHRASE)
            ? actor(chunks.get(0).phrase()).filter(name -> !isPlace(name))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Before a colon it says where, not who. */
  private boolean isPlace(CharSpan name) {
    return context.places().stream().anyMatch(place -> place.span().contains(name));
  }

  private Optional<CharSpan> actor(WordSpan phrase) {
    return context.actorsIn(phrase).stream()
        .filter(actor -> !keys.matches(actor.words().start(), grammar.words(WordClass.QUANTIFIERS)))
        .map(actor -> withName(actor, phrase))
        .findFirst();
  }

  /** "The official / X": an office with the name of who holds it, of one phrase. */
  private CharSpan withName(ActorMention actor, WordSpan phrase) {
    return text.entities().stream()
        .filter(entity -> entity.label() == EntityLabel.PER)
        .filter(entity -> entity.words().start() == actor.words().end())
        .filter(entity -> phrase.contains(entity.words()))
        .findFirst()
        .map(name -> new CharSpan(actor.span().start(), text.chars(name.words()).end()))
        .orElse(actor.span());
  }

  /** Whether the sentence starts inside a quotation that another opened. */
  private boolean goesOn(int sentence) {
    int open = 0;
    for (int word = 0; word < text.sentences().get(sentence).start(); word++) {
      open = after(text.word(word), open);
    }
    return open > 0;
  }

  private static int after(Word word, int open) {
    return switch (word.form()) {
      case "\"" -> 1 - open;
      case "\u00AB", "\u201C" -> 1;
      case "\u00BB", "\u201D" -> 0;
      default -> open;
    };
  }

  private Optional<CharSpan> speakerBefore(int sentence) {
    return sentence == 0 ? Optional.empty() : speaker(sentence - 1);
  }

  /** Who speaks in a sentence, be it as in the one before. */
  private Optional<CharSpan> speaker(int sentence) {
    for (int next = speakers.size(); next <= sentence; next++) {
      speakers.add(lastSpeaker(next));
    }
    return speakers.get(sentence);
  }

  private Optional<CharSpan> lastSpeaker(int sentence) {
    SentenceSyntax syntax = context.syntax().sentence(sentence);
    Optional<CharSpan> last = Optional.empty();
    boolean speaks = goesOn(sentence);
    for (int i = 0; i < syntax.chunks().size(); i++) {
      if (isReporting(syntax, i)) {
        Optional<CharSpan> speaker = speaker(syntax, i);
        last = speaker.isPresent() ? speaker : last;
        speaks |= leavesOutSubject(syntax, i);
      }
    }
    Optional<CharSpan> found = last.or(() -> afterSourcePhrase(syntax));
    return found.isEmpty() && speaks && sentence > 0 ? speakers.get(sentence - 1) : found;
  }
}
