package org.waqai.extract;

import java.util.List;
import java.util.Map;
import org.waqai.link.actor.ActorMention;
import org.waqai.number.Casualty;
import org.waqai.number.Harm;
import org.waqai.rules.RuleBook;
import org.waqai.schemas.EventType;

/** Finds who does an act and whom it is done to, each by the other and by who is counted. */
final class ParticipantFinder {
  private final ActorFinder actors;
  private final RecipientFinder recipients;
  private final ActingSpeakers speakers;
  private final CountedVictims victims;
  private final SameParticipants same;

  ParticipantFinder(
      ArticleContext context,
      RuleBook rules,
      RoleFinder roles,
      ParticipantPhrases phrases,
      SourceFinder sources) {
    this.actors = new ActorFinder(context, rules, roles, phrases);
    this.recipients = new RecipientFinder(context, rules, roles, phrases);
    this.speakers = new ActingSpeakers(context, sources);
    this.victims = new CountedVictims(context, phrases);
    this.same = new SameParticipants(context.text());
  }

  /** Those whom the words around the act name, or who act by speaking. */
  Participants named(TriggerMatch match) {
    List<Filled<ActorMention>> acting = speakers.actors(match, actors.actors(match));
    List<Filled<ActorMention>> suffering = recipients.recipients(match, acting);
    return areTogether(match) && suffering.isEmpty() && acting.size() > 1
        ? new Participants(acting.subList(0, 1), acting.subList(1, acting.size()))
        : new Participants(acting, suffering);
  }

  /** "X and Y signed", "X and Y exchanged fire": each is a side. */
  private static boolean areTogether(TriggerMatch match) {
    return match.rule().mutual() || Sides.TOGETHER.contains(match.rule().type());
  }

  /**
   * Those named as the sides of the act.
   *
   * @param counts of those who suffered it
   */
  Participants sides(TriggerMatch match, Participants named, Map<Harm, Casualty> counts) {
    Participants sides = different(match, named);
    if (!Sides.areThings(sides.recipients())) {
      return sides;
    }
    List<Filled<ActorMention>> counted = victims.of(match.sentence(), counts.values());
    return counted.isEmpty() ? sides : new Participants(sides.actors(), counted);
  }

  /** Without actors who are the recipients: whom the sentence before was about suffers it. */
  private Participants different(TriggerMatch match, Participants named) {
    boolean mayBeSame =
        match.rule().verbal() || leavesOwn(match) || areTogether(match) || match.isMutual();
    return !mayBeSame && same.compare(named.actors(), named.recipients()) > 0
        ? new Participants(List.of(), named.recipients())
        : named;
  }

  /** Who defects from an army is of it. */
  private static boolean leavesOwn(TriggerMatch match) {
    return match.rule().type() == EventType.RETREAT;
  }
}
