package org.waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waqai.link.actor.ActorMention;
import org.waqai.link.place.PlaceMention;
import org.waqai.number.Casualty;
import org.waqai.number.Harm;
import org.waqai.schemas.EventStatus;
import org.waqai.schemas.EventType;
import org.waqai.time.TimeMention;

/**
 * One mention of an event with what its own sentence says of it.
 *
 * @param timeOfReport whether the time may be when the event was told: "said on Tuesday that"
 */
record Draft(
    TriggerMatch match,
    Optional<String> mode,
    EventStatus status,
    List<Filled<ActorMention>> actors,
    List<Filled<ActorMention>> recipients,
    Optional<Filled<PlaceMention>> place,
    Optional<Filled<TimeMention>> time,
    boolean timeOfReport,
    Map<Harm, Casualty> casualties,
    Optional<Source> attribution) {

  Draft {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    casualties = Map.copyOf(casualties);
  }

  EventType type() {
    return match.rule().type();
  }

  int sentence() {
    return match.sentence();
  }
}
