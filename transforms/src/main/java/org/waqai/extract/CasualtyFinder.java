package org.waqai.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waqai.number.Casualty;
import org.waqai.number.Harm;
import org.waqai.rules.Rule;
import org.waqai.schemas.EventType;
import org.waqai.text.CharSpan;

/** Gives the counts of a sentence to the acts of the sentence that can have caused them. */
final class CasualtyFinder {
  private final ArticleContext context;

  CasualtyFinder(ArticleContext context) {
    this.context = context;
  }

  /** The counts that belong to this trigger rather than to another of the sentence. */
  Map<Harm, Casualty> casualties(TriggerMatch match, List<TriggerMatch> ofSentence) {
    Map<Harm, Casualty> own = new EnumMap<>(Harm.class);
    for (Casualty casualty : context.casualties().get(match.sentence())) {
      if (canCause(match.rule(), casualty.harm())
          && nearestHead(casualty, ofSentence) == match.head()) {
        own.putIfAbsent(casualty.harm(), casualty);
      }
    }
    return own;
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
