package org.waqai.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waqai.link.actor.ActorMention;
import org.waqai.schemas.EventType;

/** The acts of an article that tell who fights whom. */
final class Fights {
  private final ArticleContext context;
  private final Sides sides;
  private final SameParticipants participants;
  private final List<Happening> attacks;
  private final List<Fight> fights;

  /**
   * An act with both its sides.
   *
   * @param word index of its trigger in the article
   */
  record Fight(
      int word, List<Filled<ActorMention>> actors, List<Filled<ActorMention>> recipients) {}

  Fights(
      ArticleContext context,
      Sides sides,
      SameParticipants participants,
      List<Happening> happenings) {
    this.context = context;
    this.sides = sides;
    this.participants = participants;
    this.attacks =
        happenings.stream()
            .filter(happening -> happening.type() == EventType.ASSAULT)
            .filter(happening -> sides.areArmed(happening.actors()))
            .toList();
    this.fights =
        happenings.stream()
            .filter(act -> act.type() == EventType.ASSAULT || Opponents.isWarfare(act))
            .filter(act -> sides.areArmed(act.actors()) && sides.areArmed(act.recipients()))
            .map(act -> new Fight(act.first().match().head(), act.actors(), act.recipients()))
            .toList();
  }

  /** Whom the nearest act sets against this side. */
  Optional<List<Filled<ActorMention>>> opponent(List<Filled<ActorMention>> side, int word) {
    return fights.stream()
        .sorted(byDistance(word))
        .map(fight -> other(side, fight))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<List<Filled<ActorMention>>> other(List<Filled<ActorMention>> side, Fight fight) {
    if (participants.compare(side, fight.actors()) > 0) {
      return Optional.of(fight.recipients());
    }
    return participants.compare(side, fight.recipients()) > 0
        ? Optional.of(fight.actors())
        : Optional.empty();
  }

  /** The nearest between sides of which the lexicon knows one, unless a third side is told of. */
  Optional<Fight> nearest(Happening happening) {
    return fights.stream()
        .filter(fight -> isKnown(fight.actors()) || isKnown(fight.recipients()))
        .min(byDistance(happening.first().match().head()))
        .filter(
            fight -> happening.drafts().stream().noneMatch(draft -> tellsOfOthers(draft, fight)));
  }

  private static Comparator<Fight> byDistance(int word) {
    return Comparator.comparingInt(fight -> Math.abs(fight.word() - word));
  }

  /** Whether the sentence names somebody armed who is on neither side. */
  private boolean tellsOfOthers(Draft draft, Fight fight) {
    return context.actorsIn(context.text().sentences().get(draft.sentence())).stream()
        .filter(actor -> actor.actorId().isPresent() && sides.isArmed(actor))
        .map(actor -> List.of(new Filled<>(actor, "")))
        .anyMatch(
            actor ->
                participants.compare(actor, fight.actors()) <= 0
                    && participants.compare(actor, fight.recipients()) <= 0);
  }

  private static boolean isKnown(List<Filled<ActorMention>> side) {
    return side.get(0).value().actorId().isPresent();
  }

  /** Who attacks the same people, a nation's civilians, wherever the article says who does. */
  Optional<List<Filled<ActorMention>>> assailants(List<Filled<ActorMention>> victims) {
    List<List<Filled<ActorMention>>> told =
        attacks.stream()
            .filter(attack -> sides.canAct(attack.actors()) && !Sides.arePolice(attack.actors()))
            .filter(attack -> sides.areOnePeople(victims, attack.recipients()))
            .map(Happening::actors)
            .toList();
    return told.stream().allMatch(actors -> participants.compare(actors, told.get(0)) > 0)
        ? told.stream().findFirst()
        : Optional.empty();
  }
}
