package org.waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.waqai.link.actor.ActorMention;
import org.waqai.number.Casualty;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.text.AnnotatedText;
import org.waqai.text.CharSpan;
import org.waqai.text.WordSpan;

/**
 * Counts those killed or captured where the text gives no number: one person named is one, "the
 * death of them both" is that of two.
 */
final class LoneVictims {
  private static final String BOTH = "\u0647\u0645\u0627"; // -huma

  /** How many words before a deed make it one only tried. */
  private static final int ATTEMPT_REACH = 3;

  private final AnnotatedText text;
  private final ArticleContext context;
  private final ParticipantPhrases phrases;
  private final Set<String> attempts;

  LoneVictims(ArticleContext context, Grammar grammar, ParticipantPhrases phrases) {
    this.text = context.text();
    this.context = context;
    this.phrases = phrases;
    this.attempts = grammar.words(WordClass.ATTEMPTS);
  }

  /** How many suffered the act; empty where the words do not say. */
  Optional<Casualty> count(TriggerMatch match, List<Filled<ActorMention>> recipients) {
    if (match.rule().harm().isEmpty()) {
      return Optional.empty();
    }
    if (text.word(match.head()).enclitics().contains(BOTH)) {
      return Optional.of(casualty(match, text.chars(match.words()), Optional.empty(), 2));
    }
    if (recipients.size() != 1
        || isAttempt(match)
        || !phrases.isPerson(recipients.get(0).value().words())) {
      return Optional.empty();
    }
    CharSpan person = recipients.get(0).value().span();
    return Optional.of(casualty(match, person, Optional.of(person), 1));
  }

  private static Casualty casualty(
      TriggerMatch match, CharSpan span, Optional<CharSpan> victims, int count) {
    return new Casualty(match.rule().harm().get(), span, victims, count, OptionalInt.of(count));
  }

  /** "Tried to assassinate": nobody need have died. */
  private boolean isAttempt(TriggerMatch match) {
    WordSpan sentence = text.sentences().get(match.sentence());
    int first = Math.max(sentence.start(), match.head() - ATTEMPT_REACH);
    return context.syntax().keys().matchesAny(new WordSpan(first, match.head()), attempts);
  }
}
