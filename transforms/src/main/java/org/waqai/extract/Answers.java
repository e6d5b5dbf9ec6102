package org.waqai.extract;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waqai.link.actor.ActorMention;
import org.waqai.schemas.ActorRole;
import org.waqai.schemas.EventType;

/**
 * Whom a refusal, a denial, a threat or a reproach is for, where it does not say: who accused,
 * asked, threatened or punished the speaker in the act told nearest to it, else whom the speaker
 * accuses, threatens or punishes there.
 */
final class Answers {
  /** What is answered, by the type of the answer. */
  private static final Map<EventType, Set<EventType>> ANSWERED =
      Map.of(
          EventType.REJECT,
          EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.SANCTION),
          EventType.THREATEN,
          EnumSet.of(EventType.ACCUSE, EventType.THREATEN, EventType.SANCTION, EventType.ASSAULT),
          EventType.ACCUSE,
          EnumSet.of(EventType.ACCUSE, EventType.THREATEN, EventType.SANCTION));

  /** Acts against somebody, which an article tells of one side mostly against one other. */
  private static final Set<EventType> AGAINST =
      EnumSet.of(EventType.ACCUSE, EventType.THREATEN, EventType.SANCTION);

  /** Who speaks and acts for a state. */
  private static final Set<ActorRole> STATE =
      EnumSet.of(
          ActorRole.GOV, ActorRole.MIL, ActorRole.LEG, ActorRole.JUD, ActorRole.SPY, ActorRole.COP);

  private final SameParticipants participants;

  Answers(ArticleContext context) {
    this.participants = new SameParticipants(context.text());
  }

  /** Fills the recipients of answers that name none. */
  void carryOver(List<Happening> happenings) {
    for (Happening happening : happenings) {
      if (happening.recipients().isEmpty() && !happening.actors().isEmpty()) {
        answered(happening, happenings)
            .or(() -> opposed(happening, happenings))
            .ifPresent(happening::inheritRecipients);
      }
    }
  }

  private Optional<List<Filled<ActorMention>>> answered(
      Happening answer, List<Happening> happenings) {
    Set<EventType> types = ANSWERED.getOrDefault(answer.type(), Set.of());
    int word = answer.first().match().head();
    return happenings.stream()
        .filter(act -> types.contains(act.type()) && !act.actors().isEmpty())
        .filter(act -> areOneSide(act.recipients(), answer.actors()))
        .filter(act -> !areOneSide(act.actors(), answer.actors()))
        .min(Comparator.comparingInt(act -> Math.abs(act.first().match().head() - word)))
        .map(act -> Filled.because("who did what is answered", act.actors()));
  }

  private Optional<List<Filled<ActorMention>>> opposed(Happening act, List<Happening> happenings) {
    boolean asks = act.type() == EventType.REQUEST;
    if (!asks && !AGAINST.contains(act.type())) {
      return Optional.empty();
    }
    int word = act.first().match().head();
    return happenings.stream()
        .filter(other -> AGAINST.contains(other.type()) && !other.recipients().isEmpty())
        .filter(other -> !asks || other.first().sentence() == act.first().sentence())
        .filter(other -> areOneSide(other.actors(), act.actors()))
        .filter(other -> !areOneSide(other.recipients(), act.actors()))
        .min(Comparator.comparingInt(other -> Math.abs(other.first().match().head() - word)))
        .map(other -> Filled.because("whom the same side is against", other.recipients()));
  }

  private boolean areOneSide(List<Filled<ActorMention>> a, List<Filled<ActorMention>> b) {
    return participants.compare(a, b) > 0
        || a.stream().anyMatch(x -> b.stream().anyMatch(y -> areOfOneState(x.value(), y.value())));
  }

  private static boolean areOfOneState(ActorMention a, ActorMention b) {
    return STATE.contains(a.role())
        && STATE.contains(b.role())
        && a.country().isPresent()
        && a.country().equals(b.country());
  }
}
