package org.waqai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waqai.rules.Cues;
import org.waqai.rules.RuleBook;
import org.waqai.rules.RuleBook.IndexedTrigger;
import org.waqai.rules.Trigger;
import org.waqai.syntax.WordKeys;
import org.waqai.text.AnnotatedText;
import org.waqai.text.WordSpan;

/** Finds the rules that came nearest in sentences without an event, and what they missed. */
final class NearMissFinder {
  /** How many are worth showing of one sentence. */
  private static final int SHOWN = 3;

  /** How far a rule came; the further the nearer. */
  private enum Step {
    WORD_CLASS,
    FURTHER_WORDS,
    WHEN,
    UNLESS,
    BETTER_RULE,
    REFUSED,
    NOTHING_TOLD
  }

  private record Miss(int head, IndexedTrigger trigger, Step step, String why) {}

  private static final Comparator<Miss> NEAREST =
      Comparator.comparing(Miss::step).reversed().thenComparingInt(Miss::head);

  private final AnnotatedText text;
  private final WordKeys keys;
  private final RuleBook rules;
  private final TriggerMatcher matcher;
  private final Drafter drafter;

  NearMissFinder(ArticleContext context, RuleBook rules, TriggerMatcher matcher, Drafter drafter) {
    this.text = context.text();
    this.keys = context.syntax().keys();
    this.rules = rules;
    this.matcher = matcher;
    this.drafter = drafter;
  }

  /** In all sentences but those of the happenings. */
  List<NearMiss> find(List<Happening> happenings) {
    Set<Integer> told = new HashSet<>();
    happenings.forEach(h -> h.drafts().forEach(draft -> told.add(draft.sentence())));
    List<NearMiss> misses = new ArrayList<>();
    for (int sentence = 0; sentence < text.sentences().size(); sentence++) {
      if (!told.contains(sentence)) {
        nearest(sentence).forEach(misses::add);
      }
    }
    return misses;
  }

  private Stream<NearMiss> nearest(int sentence) {
    WordSpan span = text.sentences().get(sentence);
    List<TriggerMatch> matches = matcher.matches(sentence);
    return IntStream.range(span.start(), span.end())
        .boxed()
        .flatMap(head -> nearest(sentence, head, matches).stream())
        .sorted(NEAREST)
        .limit(SHOWN)
        .sorted(Comparator.comparingInt(Miss::head))
        .map(
            miss ->
                new NearMiss(
                    sentence,
                    text.raw(new WordSpan(miss.head(), miss.head() + 1)),
                    miss.trigger().rule().id(),
                    miss.why()));
  }

  /** Of all rules that the word could have set off, the one that came furthest. */
  private Optional<Miss> nearest(int sentence, int head, List<TriggerMatch> matches) {
    return keys.of(head).stream()
        .flatMap(key -> rules.startingWith(key).stream())
        .flatMap(trigger -> miss(trigger, sentence, head, matches).stream())
        .min(NEAREST);
  }

  private Optional<Miss> miss(
      IndexedTrigger indexed, int sentence, int head, List<TriggerMatch> matches) {
    boolean fits = matcher.fits(indexed, head);
    Optional<TriggerMatch> found = matcher.match(indexed, sentence, head);
    if (found.isEmpty()) {
      return fits
          ? Optional.of(
              new Miss(head, indexed, Step.FURTHER_WORDS, wordsMissing(indexed.trigger())))
          : Optional.empty();
    }
    if (!fits) {
      return Optional.of(new Miss(head, indexed, Step.WORD_CLASS, wrongClass(indexed, head)));
    }
    TriggerMatch match = found.get();
    if (!matcher.holds(match)) {
      return Optional.of(unmetCues(indexed, match));
    }
    if (!matches.contains(match)) {
      return Optional.of(new Miss(head, indexed, Step.BETTER_RULE, betterRule(match, matches)));
    }
    return Optional.of(
        drafter
            .refusal(match, matches)
            .map(why -> new Miss(head, indexed, Step.REFUSED, why))
            .orElseGet(
                () ->
                    new Miss(
                        head,
                        indexed,
                        Step.NOTHING_TOLD,
                        "nothing is told of it: neither who nor whom nor where nor how many")));
  }

  private static String wordsMissing(Trigger trigger) {
    String text = trigger.text().strip();
    return "no \u2068" + text.substring(text.indexOf(' ') + 1) + "\u2069 after it";
  }

  private String wrongClass(IndexedTrigger indexed, int head) {
    return "tagged %s here, and the trigger is a %s"
        .formatted(
            text.word(head).stemTag(),
            indexed.trigger().kind() == Trigger.Kind.VERB ? "verb" : "noun");
  }

  private Miss unmetCues(IndexedTrigger indexed, TriggerMatch match) {
    return cue(match.rule().unless(), match)
        .map(
            cue ->
                new Miss(
                    match.head(),
                    indexed,
                    Step.UNLESS,
                    "'unless' speaks against it: \u2068" + text.raw(cue).getText() + "\u2069"))
        .orElseGet(
            () ->
                new Miss(
                    match.head(), indexed, Step.WHEN, "nothing that 'when' asks for is near it"));
  }

  /** The cue next to the trigger. */
  private Optional<WordSpan> cue(Cues cues, TriggerMatch match) {
    return IntStream.range(0, keys.size())
        .boxed()
        .flatMap(
            start ->
                cues.all()
                    .filter(phrase -> keys.matches(start, keys.size(), phrase))
                    .map(phrase -> new WordSpan(start, start + phrase.size())))
        .min(Comparator.comparingInt(span -> Math.abs(span.start() - match.head())));
  }

  private static String betterRule(TriggerMatch match, List<TriggerMatch> matches) {
    return matches.stream()
        .filter(other -> other.head() == match.head() || other.words().contains(match.head()))
        .map(other -> "rule " + other.rule().id() + " fits better")
        .findFirst()
        .orElse("another trigger fits better");
  }
}
