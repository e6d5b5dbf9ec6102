package org.waqai.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waqai.link.actor.ActorResolver;
import org.waqai.schemas.ActorRole;
import org.waqai.schemas.Event;
import org.waqai.schemas.Participant;

/**
 * Whether an event is political by who takes part in it. Of articles that may as well be about
 * markets or festivals, only such events are told: there, committees invite, shops are closed and
 * records are attacked.
 */
final class Standing {
  /** Armed and international bodies, whether they are listed or not. */
  private static final Set<ActorRole> ARMED_OR_INTERNATIONAL =
      EnumSet.of(ActorRole.MIL, ActorRole.REB, ActorRole.SPY, ActorRole.IGO);

  /** Bodies that have standing where they are a state as such or known by name. */
  private static final Set<ActorRole> POLITICAL =
      EnumSet.of(
          ActorRole.GOV,
          ActorRole.COP,
          ActorRole.JUD,
          ActorRole.LEG,
          ActorRole.OPP,
          ActorRole.PTY,
          ActorRole.CRM);

  private final ActorResolver actors;

  Standing(ActorResolver actors) {
    this.actors = actors;
  }

  /** Whether an event of an article so judged is told: the less political, the more it takes. */
  boolean suffices(Event event, RelevanceGate.Verdict verdict) {
    if (verdict.isCertain()) {
      return true;
    }
    boolean one = verdict.isLikely() || verdict.isOfFewWords();
    return one
        ? hasAny(event.getActors()) || hasAny(event.getRecipients())
        : hasAny(event.getActors()) && hasAny(event.getRecipients());
  }

  private boolean hasAny(List<Participant> participants) {
    return participants.stream().anyMatch(this::has);
  }

  private boolean has(Participant participant) {
    return ARMED_OR_INTERNATIONAL.contains(participant.getRole())
        || (POLITICAL.contains(participant.getRole())
            && (participant.getActorId() != null || isState(participant)));
  }

  private boolean isState(Participant participant) {
    return participant.getCountry() != null
        && actors.isState(participant.getCountry(), participant.getName());
  }
}
