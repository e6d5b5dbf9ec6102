package org.waqai.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.rules.Need;
import org.waqai.rules.Phrases;
import org.waqai.rules.RuleBook;
import org.waqai.text.AnnotatedText;
import org.waqai.text.WordSpan;

/** Says why a trigger that matches tells of no act of its own. */
final class Refusals {
  /** How many words before an act make it a case. */
  private static final int CASE_REACH = 3;

  private final ArticleContext context;
  private final AnnotatedText text;
  private final RoleFinder roles;
  private final StatusFinder statuses;
  private final Subordination subordination;
  private final CueMatcher cues;
  private final Phrases caseNouns;

  Refusals(
      ArticleContext context,
      RuleBook rules,
      RoleFinder roles,
      StatusFinder statuses,
      Subordination subordination,
      CueMatcher cues) {
    this.context = context;
    this.text = context.text();
    this.roles = roles;
    this.statuses = statuses;
    this.subordination = subordination;
    this.cues = cues;
    this.caseNouns = rules.grammar().phrases(WordClass.CASE_NOUNS);
  }

  /** Why, in words, by the words around the trigger; empty where they let it stand. */
  Optional<String> refusal(TriggerMatch match, List<TriggerMatch> ofSentence) {
    if (statuses.isNegated(match) || roles.isNegatedByItsVerb(match)) {
      return Optional.of("negated");
    }
    if (isOfName(match)) {
      return Optional.of("only part of a name");
    }
    return subordination.isSubordinate(match, ofSentence)
        ? Optional.of("only what another act is for or strikes")
        : Optional.empty();
  }

  /** "The army for the / liberation / of X", "announced / Support": words of a name are no act. */
  private boolean isOfName(TriggerMatch match) {
    int word = match.last();
    if (match.isVerb() && (word != match.head() + 1 || !match.rule().verbal())) {
      return false;
    }
    return context.actorsIn(new WordSpan(word, word + 1)).stream()
        .filter(actor -> actor.actorId().isPresent())
        .anyMatch(
            actor ->
                word + 1 < actor.words().end()
                    && (match.isVerb() || actor.words().start() < match.head()));
  }

  /** What the rule needs first and does not find. */
  static Optional<Need> unmet(TriggerMatch match, Participants named) {
    return match.rule().needs().stream()
        .filter(need -> !need.isMet(!named.actors().isEmpty(), !named.recipients().isEmpty()))
        .findFirst();
  }

  /** That a need is not met, in words. */
  static String because(Need unmet) {
    return unmet == Need.EITHER
        ? "needs: neither actor nor recipient is found"
        : "needs: the " + unmet.name().toLowerCase(Locale.ROOT) + " is not found";
  }

  /** "The trial over the killing of X": not told as something that happened now. */
  boolean isCase(TriggerMatch match) {
    if (match.isVerb() || match.rule().verbal()) {
      return false;
    }
    WordSpan sentence = text.sentences().get(match.sentence());
    int start = Math.max(sentence.start(), match.head() - CASE_REACH);
    return cues.anyWithin(caseNouns, new WordSpan(start, match.head()));
  }
}
