package org.waqai.extract;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.text.CharSpan;
import org.waqai.text.WordSpan;
import org.waqai.time.TimeMention;

/** Finds when an act took place, by what its own sentence says of times. */
final class TimeFinder {
  private static final String AND = "\u0648";

  /** The longest time, in days, in which something is said: a year. */
  private static final int SPEECH_DAYS = 366;

  private static final String FROM = "\u0645\u0646"; // min

  /** How many words after "two days before", with "only", stands what it is measured from. */
  private static final int DISTANCE_REACH = 2;

  private final ArticleContext context;
  private final Grammar grammar;
  private final Sequels sequels;

  TimeFinder(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.grammar = grammar;
    this.sequels = new Sequels(context, grammar);
  }

  /** The time of the act's own clause, or of the one that holds it; the nearest of several. */
  Optional<Filled<TimeMention>> time(TriggerMatch match) {
    CharSpan trigger = context.text().chars(match.words());
    SentenceSyntax syntax = context.syntax().sentence(match.sentence());
    int act = syntax.chunkOf(match.head());
    boolean isSequel = sequels.isSequel(match);
    return context.timesIn(match.sentence()).stream()
        .filter(time -> syntax.clausesBetween(act, chunk(syntax, time)) == 0)
        .filter(time -> !opensNextClause(time, match))
        .filter(time -> !isSequel || time.span().start() >= trigger.end())
        .filter(time -> !match.rule().verbal() || !lasts(time))
        .filter(time -> !isDistance(time))
        .min(
            Comparator.comparing((TimeMention time) -> isOfReport(time, match))
                .thenComparingInt(time -> distance(time.span(), trigger)))
        .map(time -> new Filled<>(time, "time nearest to the trigger"))
        .or(() -> timeBefore(match));
  }

  /** "Two days before / the visit" tells how far apart two acts are, not when they were. */
  private boolean isDistance(TimeMention time) {
    WordSpan words = context.text().words(time.span());
    int next = words.end();
    int end = Math.min(context.text().words().size(), next + DISTANCE_REACH);
    return context.syntax().keys().matches(words.start(), grammar.words(WordClass.SEQUELS))
        && IntStream.range(next, end)
            .anyMatch(word -> context.text().word(word).form().equals(FROM));
  }

  /** "The last was on Sunday / when it struck": a sentence that goes on with the one before. */
  private Optional<Filled<TimeMention>> timeBefore(TriggerMatch match) {
    SentenceSyntax syntax = context.syntax().sentence(match.sentence());
    if (match.sentence() == 0 || !syntax.chunks().get(0).is(Chunk.Kind.OPENER)) {
      return Optional.empty();
    }
    int end = context.text().sentences().get(match.sentence() - 1).end();
    return context.timesIn(match.sentence() - 1).stream()
        .filter(time -> context.text().words(time.span()).end() == end)
        .findFirst()
        .map(time -> new Filled<>(time, "time that ends the sentence before"));
  }

  /** Whether the time found may be that of the report: "said on Tuesday that". */
  boolean isOfReport(TriggerMatch match) {
    return time(match).filter(time -> isOfReport(time.value(), match)).isPresent();
  }

  private boolean isOfReport(TimeMention time, TriggerMatch match) {
    SentenceSyntax syntax = context.syntax().sentence(match.sentence());
    return !match.rule().verbal()
        && syntax.followsVerb(chunk(syntax, time), grammar.words(WordClass.REPORTING_VERBS));
  }

  /** "Since 2011": nobody says one thing for so long. */
  private static boolean lasts(TimeMention time) {
    return time.start().plusDays(SPEECH_DAYS).isBefore(time.end());
  }

  private int chunk(SentenceSyntax syntax, TimeMention time) {
    return syntax.chunkOf(context.text().words(time.span()).start());
  }

  /** "... killed 30, and in August ...": a conjoined time is of what follows it. */
  private boolean opensNextClause(TimeMention time, TriggerMatch match) {
    SentenceSyntax syntax = context.syntax().sentence(match.sentence());
    int word = context.text().words(time.span()).start();
    int at = syntax.chunkOf(word);
    boolean conjoined =
        syntax.chunks().get(at).conjoined()
            || (at > 0 && isConjunction(syntax.chunks().get(at - 1)));
    return word > match.head() && conjoined;
  }

  /** "And in", cut off from its time. */
  private boolean isConjunction(Chunk chunk) {
    boolean joined =
        chunk.conjoined() || context.text().word(chunk.words().start()).form().startsWith(AND);
    return joined && chunk.words().length() == 1 && chunk.phrase().isEmpty();
  }

  private static int distance(CharSpan time, CharSpan trigger) {
    return time.start() >= trigger.end()
        ? time.start() - trigger.end()
        : Math.max(0, trigger.start() - time.end()) + 10;
  }
}
