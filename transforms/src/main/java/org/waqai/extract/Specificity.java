package org.waqai.extract;

import java.util.List;
import java.util.Set;
import org.waqai.link.actor.ActorMention;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.schemas.ActorRole;
import org.waqai.syntax.WordKeys;

/** Ranks what several mentions of one happening call a participant: the best known name wins. */
final class Specificity {
  /** The rank of a person with a name. */
  static final int NAMED = 3;

  private static final int KNOWN = 4;

  /** The rank of a person who says what a state is said to say. */
  static final int SPEAKER = 5;

  private final ArticleContext context;
  private final WordKeys keys;
  private final Set<String> anybody;
  private final Set<String> targets;

  Specificity(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.keys = context.syntax().keys();
    this.anybody = grammar.words(WordClass.ANYBODY);
    this.targets = grammar.words(WordClass.TARGETS);
  }

  /** Higher for one of the lexicon than for a person named, then for people of a known country. */
  int of(List<Filled<ActorMention>> participants) {
    ActorMention first = participants.get(0).value();
    if (first.actorId().isPresent()) {
      return KNOWN;
    }
    if (context.namesPerson(first.words())) {
      return NAMED;
    }
    return (first.country().isPresent() ? 1 : 0) - (Sides.areThings(participants) ? 2 : 0);
  }

  /** Whether the first of them is a person with a name. */
  boolean isPerson(List<Filled<ActorMention>> participants) {
    return context.namesPerson(participants.get(0).value().words());
  }

  /** Whether nothing but numbers and "persons" is said of them. */
  boolean areAnybody(List<Filled<ActorMention>> participants) {
    return participants.stream().allMatch(participant -> holds(participant.value(), anybody));
  }

  /** Whether they are civilians of whom more is said than that, and not where they live. */
  boolean arePeople(List<Filled<ActorMention>> participants) {
    ActorMention first = participants.get(0).value();
    return first.role() == ActorRole.CVL && !holds(first, anybody) && !holds(first, targets);
  }

  private boolean holds(ActorMention actor, Set<String> words) {
    return keys.matchesAny(actor.words(), words);
  }
}
