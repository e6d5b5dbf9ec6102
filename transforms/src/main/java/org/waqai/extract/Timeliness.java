package org.waqai.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.schemas.TimePrecision;
import org.waqai.syntax.Chunk;
import org.waqai.syntax.SentenceSyntax;
import org.waqai.syntax.Tags;
import org.waqai.text.AnnotatedText;
import org.waqai.text.WordSpan;
import org.waqai.time.TimeMention;

/**
 * Tells the news of an article from its background. What is news and has no time of its own
 * happened when the lead's news did, or on the day of publication; background has no time.
 */
final class Timeliness {
  /** An act of more days before the day of publication is background, whatever it is told with. */
  private static final int NEWS_DAYS = 7;

  /** The last sentence of title and lead. */
  private static final int LEAD = 3;

  /** How many words before a trigger may say that it is background. */
  private static final int CUE_REACH = 6;

  /** How many words before an event noun may make it a reason of the news. */
  private static final int REASON = 3;

  /** How many words after a trigger may say that it took place at no certain time. */
  private static final int VAGUE_REACH = 12;

  /** How many words at the head of a sentence may put all of it at no certain time. */
  private static final int FRONT = 5;

  /** How many chunks after a noun the relative clause that describes it may open. */
  private static final int RELATIVE_REACH = 2;

  /** How many days before the publication what somebody said is still told. */
  private static final int SPEECH_DAYS = 1;

  private final AnnotatedText text;
  private final ArticleContext context;
  private final CueMatcher cues;
  private final Grammar grammar;
  private final Sequels sequels;
  private final TimeSpans spans;
  private final Comments comments;
  private final Optional<Filled<TimeMention>> reportedPeriod;
  private final SameParticipants participants;

  Timeliness(ArticleContext context, Grammar grammar) {
    this.text = context.text();
    this.context = context;
    this.cues = new CueMatcher(context.syntax().keys());
    this.grammar = grammar;
    this.reportedPeriod =
        text.publishedOn()
            .flatMap(published -> new ReportPeriod(context, grammar).find(published, LEAD))
            .map(time -> new Filled<>(time, "period that the article reports on"));
    this.sequels = new Sequels(context, grammar);
    this.spans = new TimeSpans(context, grammar);
    this.comments = new Comments(context, grammar);
    this.participants = new SameParticipants(context.text());
  }

  /** Whether its own time lies well before the day of publication. */
  boolean isOld(Happening happening) {
    Optional<LocalDate> published = text.publishedOn();
    return published.isPresent()
        && happening
            .ownTime()
            .filter(time -> time.value().end().isBefore(published.get().minusDays(NEWS_DAYS)))
            .isPresent();
  }

  /** Whether all that is said of it puts it before the news, or at no certain time. */
  boolean isBackground(Happening happening) {
    return happening.drafts().stream().allMatch(draft -> isVague(draft) || isBefore(draft));
  }

  /** Whether all that is said of it puts it before the news. */
  boolean isBefore(Happening happening) {
    return happening.drafts().stream().allMatch(this::isBefore);
  }

  private boolean isBefore(Draft draft) {
    return hasCue(draft) || isReason(draft) || isPluperfect(draft) || isToldWithOld(draft);
  }

  /** In a sentence that speaks of no time but one well before the news. */
  private boolean isToldWithOld(Draft draft) {
    Optional<LocalDate> published = text.publishedOn();
    List<TimeMention> times = context.timesIn(draft.sentence());
    return published.isPresent()
        && !draft.match().rule().verbal()
        && !times.isEmpty()
        && times.stream()
            .allMatch(time -> time.end().isBefore(published.get().minusDays(NEWS_DAYS)));
  }

  /** "In answer to an attack", "days after the killing": told only to explain what is news. */
  private boolean isReason(Draft draft) {
    TriggerMatch match = draft.match();
    int start = Math.max(text.sentences().get(draft.sentence()).start(), match.head() - REASON);
    return !match.isVerb()
        && cues.anyWithin(
            grammar.phrases(WordClass.REASONS), new WordSpan(start, match.words().start()));
  }

  private boolean hasCue(Draft draft) {
    WordSpan sentence = text.sentences().get(draft.sentence());
    int head = draft.match().head();
    int start = Math.max(sentence.start(), head - CUE_REACH);
    return cues.anyWithin(grammar.phrases(WordClass.BACKGROUND_CUES), new WordSpan(start, head));
  }

  /** "In the past months", "for days": no time that can be told. */
  private boolean isVague(Draft draft) {
    WordSpan sentence = text.sentences().get(draft.sentence());
    int head = draft.match().head();
    WordSpan around =
        new WordSpan(
            Math.max(sentence.start(), head - CUE_REACH),
            Math.min(sentence.end(), head + VAGUE_REACH));
    WordSpan front =
        new WordSpan(sentence.start(), Math.min(sentence.end(), sentence.start() + FRONT));
    return draft.time().isEmpty()
        && (cues.anyWithin(grammar.phrases(WordClass.VAGUE_TIMES), around)
            || cues.anyWithin(grammar.phrases(WordClass.VAGUE_TIMES), front));
  }

  /**
   * "The siege that X imposes", "forces that train": a relative clause in the present describes.
   */
  boolean isHabitual(Happening happening) {
    return happening.drafts().stream().allMatch(this::isHabitual);
  }

  private boolean isHabitual(Draft draft) {
    if (draft.match().rule().verbal() || draft.time().isPresent()) {
      return false;
    }
    SentenceSyntax syntax = context.syntax().sentence(draft.sentence());
    int head = draft.match().head();
    if (draft.match().isVerb()) {
      return isInRelative(syntax, head) && !Tags.isPast(text.word(head));
    }
    List<Chunk> chunks = syntax.chunks();
    int noun = syntax.chunkOf(head);
    return IntStream.rangeClosed(noun + 1, noun + RELATIVE_REACH)
        .filter(chunk -> chunk + 1 < chunks.size())
        .filter(chunk -> chunks.get(chunk).is(Chunk.Kind.RELATIVE))
        .map(chunk -> chunk + 1)
        .filter(chunk -> chunks.get(chunk).is(Chunk.Kind.VERB))
        .anyMatch(chunk -> !Tags.isPast(text.word(chunks.get(chunk).words().start())));
  }

  /** Whether a relative pronoun stands right before the verb. */
  private static boolean isInRelative(SentenceSyntax syntax, int verb) {
    int chunk = syntax.chunkOf(verb);
    return chunk > 0 && syntax.chunks().get(chunk - 1).is(Chunk.Kind.RELATIVE);
  }

  /** "X had said": told to explain the news, and with it what he had said. */
  private boolean isPluperfect(Draft draft) {
    SentenceSyntax syntax = context.syntax().sentence(draft.sentence());
    List<Chunk> chunks = syntax.chunks();
    int opening = syntax.sentence().start();
    if (!context
        .syntax()
        .keys()
        .matches(opening, grammar.words(WordClass.PLUPERFECT_AUXILIARIES))) {
      return false;
    }
    if (comments.isComment(draft.match())
        || (!draft.match().isVerb() && !draft.match().rule().verbal())) {
      return false;
    }
    int act = syntax.chunkOf(draft.match().head());
    int verb =
        IntStream.rangeClosed(syntax.chunkOf(opening), act)
            .filter(chunk -> chunks.get(chunk).is(Chunk.Kind.VERB))
            .filter(chunk -> chunks.get(chunk).words().end() - 1 > opening)
            .findFirst()
            .orElse(chunks.size());
    return verb <= act
        && Tags.isPast(text.word(chunks.get(verb).words().end() - 1))
        && IntStream.rangeClosed(verb, act)
            .mapToObj(chunks::get)
            .noneMatch(chunk -> chunk.is(Chunk.Kind.STOP));
  }

  /** Said in a relative clause, or only to say what came before: not what the article reports. */
  boolean isAside(Happening happening) {
    Draft first = happening.first();
    if (happening.drafts().stream().allMatch(draft -> sequels.isSequel(draft.match()))) {
      return true;
    }
    return first.match().isVerb()
        && !comments.isComment(first.match())
        && context.syntax().sentence(first.sentence()).verb(first.match().head()).relative();
  }

  /**
   * Told in title or lead, with its victims, by a verb in the past that opens its sentence, or in
   * what such a verb reports.
   */
  boolean isNews(Happening happening) {
    return happening.first().sentence() <= LEAD
        || happening.drafts().stream()
            .anyMatch(
                draft -> !draft.casualties().isEmpty() || isMainAct(draft) || isReported(draft));
  }

  /** "Sources said that": in what a verb of reporting at the head of the sentence tells. */
  private boolean isReported(Draft draft) {
    SentenceSyntax syntax = context.syntax().sentence(draft.sentence());
    return syntax.chunks().stream()
        .filter(chunk -> chunk.is(Chunk.Kind.VERB))
        .findFirst()
        .map(chunk -> chunk.words().start())
        .filter(verb -> verb < draft.match().head() && Tags.isPast(text.word(verb)))
        .filter(
            verb -> context.syntax().keys().matches(verb, grammar.words(WordClass.REPORTING_VERBS)))
        .isPresent();
  }

  /** "The army went on / with its operation": what the first verb of a sentence tells. */
  private boolean isMainAct(Draft draft) {
    SentenceSyntax syntax = context.syntax().sentence(draft.sentence());
    if (isContinued(draft, syntax)) {
      return true;
    }
    List<Chunk> chunks = syntax.chunks();
    int act = syntax.chunkOf(draft.match().head());
    int verb =
        IntStream.range(0, chunks.size())
            .takeWhile(chunk -> !isClauseMark(chunks.get(chunk)))
            .filter(chunk -> chunks.get(chunk).is(Chunk.Kind.VERB))
            .findFirst()
            .orElse(chunks.size());
    return verb <= act
        && Tags.isPast(text.word(chunks.get(verb).words().start()))
        && !sequels.isSequel(draft.match())
        && IntStream.rangeClosed(verb + 1, act)
            .mapToObj(chunks::get)
            .noneMatch(chunk -> isClauseMark(chunk) || chunk.is(Chunk.Kind.VERB));
  }

  /** "While the army continues / its operation": what is told to go on goes on today. */
  private boolean isContinued(Draft draft, SentenceSyntax syntax) {
    int head = draft.match().head();
    return !sequels.isSequel(draft.match())
        && syntax.followsVerb(syntax.chunkOf(head), grammar.words(WordClass.CONTINUING_VERBS));
  }

  private static boolean isClauseMark(Chunk chunk) {
    return chunk.is(Chunk.Kind.OPENER)
        || chunk.is(Chunk.Kind.RELATIVE)
        || chunk.is(Chunk.Kind.STOP);
  }

  /** "Amid wide criticism": a noun past title and lead speaks of what has long been said. */
  boolean isSaidNow(Happening happening) {
    return !isAside(happening)
        && (isNews(happening) || happening.drafts().stream().anyMatch(this::isPredicated));
  }

  /** Said with a verb, or with what stands for one: "denying", "ready to". */
  private boolean isPredicated(Draft draft) {
    TriggerMatch match = draft.match();
    return match.isVerb()
        || match.rule().indefinite()
        || Tags.isAdjective(text.word(match.head()))
        || Tags.isCircumstance(text.word(match.head()));
  }

  /**
   * The day on which somebody says all that an article tells him to say: that of another act of
   * speech of his, else the one recent day that the lead gives.
   */
  Optional<Filled<TimeMention>> speechTime(Happening happening, List<Happening> happenings) {
    Optional<LocalDate> published = text.publishedOn();
    if (published.isEmpty() || !isSaidNow(happening)) {
      return Optional.empty();
    }
    Optional<TimeMention> own =
        happenings.stream()
            .filter(other -> other.first().match().rule().verbal())
            .filter(other -> participants.compare(other.actors(), happening.actors()) > 0)
            .map(Happening::ownTime)
            .flatMap(Optional::stream)
            .map(Filled::value)
            .filter(time -> isDayOfNews(time, published.get()))
            .findFirst();
    return own.or(
            () ->
                dayOfLead(published.get())
                    .filter(time -> !isBeside(time, happening))
                    .filter(time -> isOfSpeaker(time, happening)))
        .map(time -> new Filled<>(time, "day on which the news is told"));
  }

  /** In the sentence of the speech, but not its time. */
  private boolean isBeside(TimeMention time, Happening happening) {
    return happening.drafts().stream()
        .anyMatch(draft -> context.timesIn(draft.sentence()).contains(time));
  }

  /** Whether the lead names on that day whoever speaks. */
  private boolean isOfSpeaker(TimeMention time, Happening happening) {
    WordSpan words = text.words(time.span());
    WordSpan sentence = text.sentences().get(text.sentenceOf(words.start()));
    return happening.actors().isEmpty()
        || context.actorsIn(sentence).stream()
            .anyMatch(
                actor ->
                    happening.actors().stream()
                        .anyMatch(speaker -> participants.same(speaker.value(), actor)));
  }

  private Optional<TimeMention> dayOfLead(LocalDate published) {
    List<TimeMention> times =
        IntStream.rangeClosed(0, Math.min(LEAD, text.sentences().size() - 1))
            .boxed()
            .flatMap(sentence -> context.timesIn(sentence).stream())
            .filter(time -> isDayOfNews(time, published))
            .toList();
    return times.stream()
        .findFirst()
        .filter(first -> times.stream().allMatch(time -> time.start().equals(first.start())));
  }

  private static boolean isDayOfNews(TimeMention time, LocalDate published) {
    return time.precision() == TimePrecision.DAY
        && time.start().equals(time.end())
        && !time.start().isBefore(published.minusDays(SPEECH_DAYS))
        && !time.end().isAfter(published);
  }

  /** The period that the article reports on, of what it tells with no time. */
  Optional<Filled<TimeMention>> reportedPeriod() {
    return reportedPeriod;
  }

  /** The day of the article's news where title or lead give it. */
  Optional<Filled<TimeMention>> newsTime(Happening happening, List<Happening> happenings) {
    Optional<LocalDate> published = text.publishedOn();
    if (published.isEmpty() || !isNews(happening)) {
      return Optional.empty();
    }
    return happenings.stream()
        .filter(other -> !other.first().match().rule().verbal())
        .flatMap(other -> other.drafts().stream())
        .filter(draft -> draft.sentence() <= LEAD && draft.time().isPresent())
        .map(draft -> draft.time().get().value())
        .filter(time -> !time.start().isBefore(published.get().minusDays(NEWS_DAYS)))
        .filter(time -> !time.end().isAfter(published.get()))
        .filter(time -> !spans.isSpan(time))
        .findFirst()
        .map(time -> new Filled<>(time, "time of the article's news"));
  }
}
