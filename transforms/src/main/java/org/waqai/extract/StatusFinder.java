package org.waqai.extract;

import java.util.Optional;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.rules.VerbGuise;
import org.waqai.schemas.EventStatus;
import org.waqai.syntax.ArticleSyntax;
import org.waqai.syntax.Tags;
import org.waqai.syntax.WordKeys;
import org.waqai.text.AnnotatedText;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;
import org.waqai.time.TimeMention;

/**
 * Tells from the words before a trigger, and from the adjectives of a noun, whether the act
 * happened, is planned, feared or denied.
 */
final class StatusFinder {
  private static final int SCOPE = 5;
  private static final int PLAN_SCOPE = 9; // "it is planned that X will take part in"
  private static final int NEGATION_SCOPE = 2;
  private static final String FUTURE = "\u0633"; // sa-, the future particle
  private static final String PRESENT = "VBP";

  private final AnnotatedText text;
  private final ArticleSyntax syntax;
  private final WordKeys keys;
  private final CueMatcher cues;
  private final Grammar grammar;

  StatusFinder(AnnotatedText text, ArticleSyntax syntax, Grammar grammar) {
    this.text = text;
    this.syntax = syntax;
    this.keys = syntax.keys();
    this.cues = new CueMatcher(keys);
    this.grammar = grammar;
  }

  /**
   * Whether the act happened. What is told in the present of a day to come is planned: "X holds a
   * march tomorrow".
   */
  EventStatus status(TriggerMatch match, Optional<Filled<TimeMention>> time) {
    EventStatus status = status(match);
    boolean comes =
        time.isPresent()
            && text.publishedOn().filter(time.get().value().start()::isAfter).isPresent();
    return status == EventStatus.ACTUAL && comes ? EventStatus.PLANNED : status;
  }

  private EventStatus status(TriggerMatch match) {
    if (match.rule().status().isPresent()) {
      return match.rule().status().get();
    }
    WordSpan scope = scope(match, SCOPE);
    if (has(WordClass.DENIALS, scope)) {
      return EventStatus.DENIED;
    }
    if (isFuture(new WordSpan(scope.start(), match.head() + 1))
        || (!isPast(match) && has(WordClass.PLAN_CUES, scope(match, PLAN_SCOPE)))) {
      return EventStatus.PLANNED;
    }
    if (has(WordClass.POSSIBILITY_CUES, scope)
        || isPossible(scope)
        || isCalled(WordClass.POSSIBILITY_CUES, match)) {
      return EventStatus.HYPOTHETICAL; // also "fears of an imminent attack"
    }
    return isCalled(WordClass.PLAN_CUES, match) ? EventStatus.PLANNED : EventStatus.ACTUAL;
  }

  /** What a verb in the past tells of somebody is no part of what he plans. */
  private boolean isPast(TriggerMatch match) {
    return match.isVerb() && Tags.isPast(text.word(match.head()));
  }

  /** Whether a particle says that the act did not take place: then there is no event to tell. */
  boolean isNegated(TriggerMatch match) {
    if (match.rule().only().filter(VerbGuise.NEGATED::equals).isPresent()) {
      return false; // the negation is the act: "will not allow"
    }
    WordSpan scope = scope(match, NEGATION_SCOPE);
    for (int i = scope.start(); i < scope.end(); i++) {
      if (keys.matches(i, grammar.words(WordClass.NEGATIONS))
          && !keys.matches(i + 1, grammar.words(WordClass.AFFIRMATIONS))) {
        return true;
      }
    }
    return false;
  }

  /** A verb with the future particle, be it the trigger or the light verb before it. */
  private boolean isFuture(WordSpan words) {
    for (int i = words.start(); i < words.end(); i++) {
      if (text.word(i).hasProclitic(FUTURE)) {
        return true;
      }
    }
    return false;
  }

  /** "May attack", unlike "has attacked" with the same particle. */
  private boolean isPossible(WordSpan words) {
    for (int i = words.start(); i < words.end(); i++) {
      if (keys.matches(i, grammar.words(WordClass.MAY))
          && text.word(i + 1).stemTag().equals(PRESENT)) {
        return true;
      }
    }
    return false;
  }

  /** "The expected visit", "a possible attack". */
  private boolean isCalled(WordClass name, TriggerMatch match) {
    return !match.isVerb()
        && syntax.around(match.head()).noun(match.head()).adjectives().stream()
            .anyMatch(adjective -> has(name, new WordSpan(adjective, adjective + 1)));
  }

  private boolean has(WordClass name, WordSpan scope) {
    return cues.anyWithin(grammar.phrases(name), scope);
  }

  /** The words before the trigger in its clause. */
  private WordSpan scope(TriggerMatch match, int reach) {
    int sentenceStart = text.sentences().get(match.sentence()).start();
    int start = match.head();
    while (start > sentenceStart && match.head() - start < reach) {
      Word before = text.word(start - 1);
      if (before.isPunctuation() && !isQuote(before)) {
        break;
      }
      start--;
    }
    return new WordSpan(start, match.head());
  }

  private static boolean isQuote(Word word) {
    return word.form().equals("\"") || word.form().equals("\u201C") || word.form().equals("\u00AB");
  }
}
