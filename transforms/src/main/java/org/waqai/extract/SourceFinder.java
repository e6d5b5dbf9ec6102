package org.waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waqai.link.actor.ActorMention;
import org.waqai.rules.Grammar;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.Chunk.Kind;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.text.AnnotatedText;
import org.waqai.text.CharSpan;

/**
 * Finds who reports an act: "according to" phrases, subjects of reporting verbs whose content holds
 * the act, the name before a headline's colon. A sentence that goes on speaking has the speaker of
 * the one before.
 */
final class SourceFinder {
  /** The last chunk of a headline that can be the colon after who says the rest. */
  private static final int COLON_REACH = 2;

  private final ArticleContext context;
  private final AnnotatedText text;
  private final Turns turns;
  private final SourceNames names;
  private final ReportingVerbs verbs;
  private final SourcePhrases phrases;
  private final SentenceSpeakers speakers;

  SourceFinder(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.text = context.text();
    this.turns = new Turns(context, grammar);
    this.names = new SourceNames(context, grammar);
    this.verbs = new ReportingVerbs(context, grammar, names);
    this.phrases = new SourcePhrases(context, grammar, turns, names, verbs);
    this.speakers = new SentenceSpeakers(context, phrases, verbs);
  }

  /**
   * Who reports the act, except where that is who does it by speaking.
   *
   * @param actors of the act
   */
  Optional<Source> source(TriggerMatch match, List<Filled<ActorMention>> actors) {
    SentenceSyntax syntax = context.syntax().sentence(match.sentence());
    return phrases
        .source(syntax, match.head())
        .or(() -> reporter(syntax, match))
        .or(() -> reporterAfter(syntax, match))
        .or(() -> beforeColon(syntax).filter(name -> name.end() <= start(match)))
        .or(() -> speakers.inOpenQuotation(match.sentence()))
        .filter(span -> !match.rule().verbal() || !isActor(span, actors))
        .map(names::described);
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
    for (int i = 0; i < act; i++) {
      if (verbs.isReporting(syntax, i)
          && !isAside(syntax, i, act)
          && !turns.isBetween(syntax, i, act)) {
        Optional<CharSpan> speaker = verbs.speaker(syntax, i);
        if (speaker.isEmpty() && verbs.leavesOutSubject(syntax, i)) {
          speaker = speakers.before(match.sentence());
        }
        found = speaker.isPresent() ? speaker : found;
      }
    }
    return found;
  }

  /** Whether the act stands, after the verb, in a relative clause: the writer's own words. */
  private static boolean isAside(SentenceSyntax syntax, int verb, int act) {
    boolean aside = false;
    for (int i = verb + 1; i < act; i++) {
      Kind kind = syntax.chunks().get(i).kind();
      if (kind == Kind.RELATIVE) {
        aside = true;
      } else if (kind == Kind.OPENER || kind == Kind.COMMA) {
        aside = false;
      }
    }
    return aside;
  }

  /**
   * "..., said a politician,": a verb of reporting that stands, with its subject, after the act.
   */
  private Optional<CharSpan> reporterAfter(SentenceSyntax syntax, TriggerMatch match) {
    List<Chunk> chunks = syntax.chunks();
    return IntStream.range(syntax.chunkOf(match.head()) + 2, chunks.size() - 1)
        .filter(i -> isBreak(chunks.get(i - 1)))
        .filter(i -> verbs.isReporting(syntax, i) && !chunks.get(i).conjoined())
        .filter(i -> chunks.get(i + 1).is(Kind.NOUN_PHRASE))
        .filter(i -> isClosed(chunks, i + 2) || isClosed(chunks, i + 3))
        .boxed()
        .findFirst()
        .flatMap(i -> names.of(chunks.get(i + 1).phrase()));
  }

  /** Whether nothing that could be said stands here. */
  private static boolean isClosed(List<Chunk> chunks, int at) {
    return at >= chunks.size() || isBreak(chunks.get(at));
  }

  private static boolean isBreak(Chunk chunk) {
    return chunk.is(Kind.COMMA) || chunk.is(Kind.STOP);
  }

  /** "The Observatory: blasts shake ...". */
  private Optional<CharSpan> beforeColon(SentenceSyntax syntax) {
    List<Chunk> chunks = syntax.chunks();
    for (int i = 0; i < chunks.size() && i <= COLON_REACH; i++) {
      if (chunks.get(i).is(Kind.STOP)) {
        boolean colon = text.word(chunks.get(i).words().start()).form().equals(":");
        return colon && i > 0 && chunks.get(0).is(Kind.NOUN_PHRASE)
            ? names.actor(chunks.get(0).phrase()).filter(name -> !names.isPlace(name))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
