package org.waqai.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waqai.link.actor.ActorMention;
import org.waqai.number.Casualty;
import org.waqai.number.Harm;
import org.waqai.rules.Rule;
import org.waqai.schemas.EventType;
import org.waqai.text.CharSpan;

/** Gives the counts of a sentence to the acts of the sentence that can have caused them. */
final class CasualtyFinder {
  /** So many dead are those of a whole war, which is no happening. */
  private static final int WAR = 10_000;

  private final ArticleContext context;
  private final EarlierTolls earlier;
  private final LoneVictims lone;

  CasualtyFinder(ArticleContext context, EarlierTolls earlier, LoneVictims lone) {
    this.context = context;
    this.earlier = earlier;
    this.lone = lone;
  }

  /**
   * The counts that belong to this trigger rather than to another of the sentence, in the order of
   * {@link Harm}.
   */
  Map<Harm, Casualty> counts(TriggerMatch match, List<TriggerMatch> ofSentence) {
    if (earlier.tells(match)) {
      return Map.of();
    }
    Map<Harm, Casualty> own = new EnumMap<>(Harm.class);
    for (Casualty casualty : context.casualties().get(match.sentence())) {
      if (canCause(match.rule(), casualty.harm())
          && nearestHead(casualty, ofSentence) == match.head()) {
        own.putIfAbsent(casualty.harm(), casualty);
      }
    }
    return own;
  }

  /** Those of an act without counts: who suffered it, where they are told one by one. */
  Map<Harm, Casualty> lone(TriggerMatch match, List<Filled<ActorMention>> recipients) {
    return lone.count(match, recipients)
        .filter(casualty -> !earlier.tells(match))
        .map(casualty -> Map.of(casualty.harm(), casualty))
        .orElse(Map.of());
  }

  static boolean areOfWar(Map<Harm, Casualty> counts) {
    return counts.containsKey(Harm.KILLED) && counts.get(Harm.KILLED).min() >= WAR;
  }

  /** The head of the trigger nearest to the count among those that can have caused it. */
  private int nearestHead(Casualty casualty, List<TriggerMatch> ofSentence) {
    int nearest = -1;
    int best = Integer.MAX_VALUE;
    for (TriggerMatch match : ofSentence) {
      if (!canCause(match.rule(), casualty.harm())) {
        continue;
      }
      int distance = distance(casualty.span(), context.text().chars(match.words()));
      if (distance < best) {
        best = distance;
        nearest = match.head();
      }
    }
    return nearest;
  }

  /** Captives are of acts of coercion, of an abduction, or of a fight that has other victims. */
  private static boolean canCause(Rule rule, Harm harm) {
    return harm == Harm.CAPTURED
        ? rule.type() == EventType.COERCE
            || (rule.type() == EventType.ASSAULT && rule.harm().isPresent())
        : rule.type() == EventType.ASSAULT;
  }

  private static int distance(CharSpan a, CharSpan b) {
    return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
  }
}
