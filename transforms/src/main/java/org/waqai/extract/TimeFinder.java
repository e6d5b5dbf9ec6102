package org.waqai.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.schemas.TimePrecision;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.Tags;
import org.waqai.text.CharSpan;
import org.waqai.text.WordSpan;
import org.waqai.time.TimeMention;

/** Finds when an act took place, by what its own sentence says of times. */
final class TimeFinder {
  private static final String AND = "\u0648";

  /** The longest time, in days, in which something is said: a year. */
  private static final int SPEECH_DAYS = 366;

  private static final String FROM = "\u0645\u0646"; // min

  private static final String ON = "\u0639\u0644\u0649"; // ala

  /** Before a count alone: within so many days, of which nobody says one thing. */
  private static final String WITHIN = "\u062E\u0644\u0627\u0644"; // khilal

  /** How many words after "two days before", with "only", stands what it is measured from. */
  private static final int DISTANCE_REACH = 2;

  /** How many words may stand before a time at the head of its sentence: "and in". */
  private static final int FRONT = 1;

  /** How many words after "two days after" may stand before what happened two days before. */
  private static final int MEASURED_REACH = 5;

  private final ArticleContext context;
  private final Grammar grammar;
  private final Sequels sequels;
  private final TimeSpans spans;
  private final Comments comments;
  private final Turns turns;

  TimeFinder(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.grammar = grammar;
    this.sequels = new Sequels(context, grammar);
    this.spans = new TimeSpans(context, grammar);
    this.comments = new Comments(context, grammar);
    this.turns = new Turns(context, grammar);
  }

  /** The time of the act's own clause, or of the one that holds it; the nearest of several. */
  Optional<Filled<TimeMention>> time(TriggerMatch match) {
    CharSpan trigger = context.text().chars(match.words());
    SentenceSyntax syntax = context.syntax().sentence(match.sentence());
    int act = syntax.chunkOf(match.head());
    boolean isSequel = sequels.isSequel(match);
    boolean isComment = comments.isComment(match);
    Optional<Filled<TimeMention>> opening = opening(match);
    if (opening.isPresent()) {
      return opening;
    }
    Optional<Filled<TimeMention>> measured = measured(match);
    if (measured.isPresent()) {
      return measured;
    }
    return context.timesIn(match.sentence()).stream()
        .filter(time -> syntax.clausesBetween(act, chunk(syntax, time)) == 0)
        .filter(time -> !opensNextClause(time, match))
        .filter(time -> !isSpanOfNextVerb(time, match))
        .filter(time -> !isComment || time.span().start() >= trigger.end())
        .filter(time -> !isSequel || time.span().start() >= trigger.end())
        .filter(time -> !match.rule().verbal() || !(lasts(time) || isWithin(time)))
        .filter(time -> !isDistance(time))
        .filter(time -> !isYetToCome(time, match))
        .filter(time -> !isOfAnother(time, match))
        .min(
            Comparator.comparing((TimeMention time) -> isOfReport(time, match))
                .thenComparing(time -> isOfReport(time, match) && isBefore(time, trigger))
                .thenComparing(time -> !describes(time, match))
                .thenComparingInt(time -> distance(time.span(), trigger)))
        .map(time -> new Filled<>(time, "time nearest to the trigger"))
        .or(() -> timeBefore(match))
        .or(() -> fronted(match))
        .or(() -> atTheEnd(match));
  }

  /**
   * "Four were killed, while 13 were wounded, in the capital yesterday": the one time at the end.
   */
  private Optional<Filled<TimeMention>> atTheEnd(TriggerMatch match) {
    List<TimeMention> times = context.timesIn(match.sentence());
    if (match.rule().verbal() || sequels.isSequel(match) || times.size() != 1) {
      return Optional.empty();
    }
    TimeMention time = times.get(0);
    int end = context.text().sentences().get(match.sentence()).end();
    return Optional.of(time)
        .filter(found -> found.precision() == TimePrecision.DAY && !isDistance(found))
        .filter(found -> !isYetToCome(found, match))
        .filter(found -> context.text().words(found.span()).end() >= end - FRONT)
        .map(found -> new Filled<>(found, "time at the end of the sentence"));
  }

  /** "In 2012 there was a like attack, when a man shot": a time at the head of the sentence. */
  private Optional<Filled<TimeMention>> fronted(TriggerMatch match) {
    int start = context.text().sentences().get(match.sentence()).start();
    if (match.rule().verbal() || sequels.isSequel(match)) {
      return Optional.empty();
    }
    return context.timesIn(match.sentence()).stream()
        .filter(time -> context.text().words(time.span()).start() <= start + FRONT)
        .filter(time -> context.text().words(time.span()).end() <= match.head())
        .filter(time -> !isDistance(time))
        .findFirst()
        .map(time -> new Filled<>(time, "time at the head of the sentence"));
  }

  /** What a verb in the past tells was not done on a day that is yet to come. */
  private boolean isYetToCome(TimeMention time, TriggerMatch match) {
    Optional<LocalDate> published = context.text().publishedOn();
    return published.isPresent()
        && match.isVerb()
        && Tags.isPast(context.text().word(match.head()))
        && time.start().isAfter(published.get());
  }

  /**
   * "X attacked on Sunday, and Y called for", "recalled its envoy after Y received Z on Friday": a
   * time of another clause, or of what came before what is said.
   */
  private boolean isOfAnother(TimeMention time, TriggerMatch match) {
    SentenceSyntax syntax = context.syntax().sentence(match.sentence());
    int act = syntax.chunkOf(match.head());
    int at = chunk(syntax, time);
    if (at < act) {
      return match.rule().verbal()
          ? turns.isClauseBetween(syntax, at, act)
          : turns.isBetween(syntax, at, act);
    }
    return match.rule().verbal()
        && IntStream.range(act + 1, at)
            .mapToObj(syntax.chunks()::get)
            .anyMatch(chunk -> grammar.words(WordClass.AFTERS).contains(chunk.marker()));
  }

  /** "Claimed on Saturday the attack / that struck the base on Friday". */
  private boolean describes(TimeMention time, TriggerMatch match) {
    SentenceSyntax syntax = context.syntax().sentence(match.sentence());
    int act = syntax.chunkOf(match.head());
    int at = chunk(syntax, time);
    return !match.isVerb()
        && at > act + 1
        && syntax.chunks().get(act + 1).is(Chunk.Kind.RELATIVE)
        && IntStream.range(act + 1, at).noneMatch(i -> syntax.chunks().get(i).is(Chunk.Kind.COMMA));
  }

  /** "Two days before / the visit" tells how far apart two acts are, not when they were. */
  private boolean isDistance(TimeMention time) {
    WordSpan words = context.text().words(time.span());
    int next = words.end();
    int end = Math.min(context.text().words().size(), next + DISTANCE_REACH);
    return context.syntax().keys().matches(words.start(), grammar.words(WordClass.SEQUELS))
        && IntStream.range(next, end).anyMatch(this::isMeasure);
  }

  private boolean isMeasure(int word) {
    String form = context.text().word(word).form();
    return form.equals(FROM) || form.equals(ON);
  }

  private boolean isWithin(TimeMention time) {
    WordSpan words = context.text().words(time.span());
    return context.text().word(words.start()).form().equals(WITHIN);
  }

  /**
   * "Two days after the killing of X": the killing was two days before the rest of the sentence, or
   * before the publication where that has no day.
   */
  private Optional<Filled<TimeMention>> measured(TriggerMatch match) {
    Optional<LocalDate> published = context.text().publishedOn();
    return published.flatMap(
        today ->
            context.timesIn(match.sentence()).stream()
                .filter(this::isDistance)
                .filter(time -> isMeasuredFrom(time, match))
                .findFirst()
                .map(
                    time ->
                        new Filled<>(
                            baseDay(time, match)
                                .map(day -> moved(time, today, day))
                                .or(() -> basePeriod(time, match))
                                .orElse(time),
                            "time told by how long after it was")));
  }

  /** "In April 2017, three days after": the month or year that stands before the measure. */
  private Optional<TimeMention> basePeriod(TimeMention measure, TriggerMatch match) {
    return context.timesIn(match.sentence()).stream()
        .filter(time -> time.precision() != TimePrecision.DAY)
        .filter(time -> time.span().end() <= measure.span().start() && !spans.isSpan(time))
        .reduce((first, last) -> last);
  }

  /** "Since the arrest of X in May": the arrest was in May; "since the war began" lasts. */
  private Optional<Filled<TimeMention>> opening(TriggerMatch match) {
    CharSpan trigger = context.text().chars(match.words());
    return context.timesIn(match.sentence()).stream()
        .filter(time -> time.opening().isPresent() && time.span().contains(trigger))
        .filter(time -> !begins(match))
        .findFirst()
        .flatMap(TimeMention::opening)
        .map(time -> new Filled<>(time, "time from which another is counted"));
  }

  private boolean begins(TriggerMatch match) {
    return match.head() > 0
        && context.syntax().keys().matches(match.head() - 1, grammar.words(WordClass.BEGINNINGS));
  }

  private boolean isMeasuredFrom(TimeMention time, TriggerMatch match) {
    int end = context.text().words(time.span()).end();
    return match.head() > end && match.head() <= end + MEASURED_REACH;
  }

  /** The day nearest to the measure that its sentence gives before the act. */
  private Optional<LocalDate> baseDay(TimeMention measure, TriggerMatch match) {
    int act = context.text().chars(match.words()).start();
    return context.timesIn(match.sentence()).stream()
        .filter(time -> time.start().equals(time.end()) && !isDistance(time))
        .filter(time -> time.span().start() < act)
        .min(Comparator.comparingInt(time -> distance(time.span(), measure.span())))
        .map(TimeMention::start);
  }

  private static TimeMention moved(TimeMention time, LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to);
    return time.precision() == TimePrecision.DAY
        ? new TimeMention(
            time.span(), time.start().plusDays(days), time.end().plusDays(days), time.precision())
        : time;
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

  /** "Announced, on Sunday, the killing of X / on Saturday": the day of the report comes first. */
  private static boolean isBefore(TimeMention time, CharSpan trigger) {
    return time.span().start() < trigger.start();
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

  /** "X besieges the town / and has fought there since Saturday": how long the fight went on. */
  private boolean isSpanOfNextVerb(TimeMention time, TriggerMatch match) {
    SentenceSyntax syntax = context.syntax().sentence(match.sentence());
    int act = syntax.chunkOf(match.head());
    int at = chunk(syntax, time);
    return spans.isSpan(time) && act < at && syntax.joinsVerbBetween(act, at);
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
