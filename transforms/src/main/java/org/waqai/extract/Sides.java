package org.waqai.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waqai.link.actor.ActorMention;
import org.waqai.rules.Grammar;
import org.waqai.rules.Grammar.WordClass;
import org.waqai.schemas.ActorRole;
import org.waqai.schemas.EventType;
import org.waqai.syntax.Tags;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/** What those on one side of an act are: armed, a body that can act, a target, civilians. */
final class Sides {
  private static final Set<ActorRole> ARMED =
      EnumSet.of(ActorRole.MIL, ActorRole.REB, ActorRole.GOV, ActorRole.COP, ActorRole.SPY);

  /** What sides do together: meet, agree, work together. */
  static final Set<EventType> TOGETHER =
      EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);

  private final ArticleContext context;
  private final Grammar grammar;

  Sides(ArticleContext context, Grammar grammar) {
    this.context = context;
    this.grammar = grammar;
  }

  boolean isArmed(ActorMention actor) {
    return ARMED.contains(actor.role());
  }

  /** Whether they can fight, and are not what is fought over. */
  boolean areArmed(List<Filled<ActorMention>> side) {
    return !side.isEmpty() && isArmed(side.get(0).value()) && !holdTarget(side);
  }

  /** Whether one of them is a town, a base, a checkpoint and nobody's in particular. */
  boolean holdTarget(List<Filled<ActorMention>> side) {
    return side.stream()
        .map(Filled::value)
        .anyMatch(actor -> actor.actorId().isEmpty() && holds(actor, WordClass.TARGETS));
  }

  /** "An officer", "at least thirty soldiers" are those hit, not those who hit back. */
  boolean canAct(List<Filled<ActorMention>> side) {
    return side.stream().map(Filled::value).allMatch(this::isBody);
  }

  /** A body known by name, "the rebels", "the joint forces". */
  private boolean isBody(ActorMention actor) {
    WordSpan words = actor.words();
    Word first = context.text().word(words.start());
    boolean group = Tags.isPlural(first) && (Tags.hasArticle(first) || words.length() > 1);
    return (actor.actorId().isPresent() || group)
        && context.text().words().subList(words.start(), words.end()).stream()
            .noneMatch(Tags::isNumber)
        && !context.namesPerson(words);
  }

  /** Whether none of them is a body of people: a house, a checkpoint, a town. */
  static boolean areThings(List<Filled<ActorMention>> side) {
    return side.stream().allMatch(participant -> participant.value().role() == ActorRole.UNK);
  }

  /** Who polices people fights none of them. */
  static boolean arePolice(List<Filled<ActorMention>> side) {
    return side.stream().anyMatch(actor -> actor.value().role() == ActorRole.COP);
  }

  /** Whether some on both sides are civilians of one nation, and more than "persons". */
  boolean areOnePeople(List<Filled<ActorMention>> some, List<Filled<ActorMention>> others) {
    return some.stream()
        .map(Filled::value)
        .filter(actor -> actor.role() == ActorRole.CVL && actor.country().isPresent())
        .filter(actor -> !holds(actor, WordClass.ANYBODY))
        .anyMatch(actor -> others.stream().anyMatch(other -> isOfPeople(other.value(), actor)));
  }

  private static boolean isOfPeople(ActorMention actor, ActorMention other) {
    return actor.role() == ActorRole.CVL && actor.country().equals(other.country());
  }

  private boolean holds(ActorMention actor, WordClass name) {
    return context.syntax().keys().matchesAny(actor.words(), grammar.words(name));
  }
}
