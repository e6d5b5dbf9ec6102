package org.waqai.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waqai.link.actor.ActorMention;
import org.waqai.schemas.ActorRole;
import org.waqai.schemas.EventType;

/**
 * Who arrested or freed people whom the text says were arrested or freed: the authorities that did
 * such a thing before in it; and whom a court sentenced, where that is not said: who was arrested.
 */
final class Custody {
  static final Set<ActorRole> AUTHORITIES =
      EnumSet.of(ActorRole.GOV, ActorRole.COP, ActorRole.SPY, ActorRole.MIL, ActorRole.JUD);

  /** Modes in which one side has the other in its hands. */
  private static final Set<String> MODES = Set.of("arrest", "release", "deport");

  private static final String ARREST = "arrest";
  private static final String CONVICT = "convict";

  private Custody() {}

  /**
   * Gives acts of custody that name no actor the one told last, and convictions that name nobody
   * those arrested last.
   */
  static void carryOver(List<Happening> happenings) {
    List<Filled<ActorMention>> captors = List.of();
    List<Filled<ActorMention>> captives = List.of();
    for (Happening happening : happenings) {
      boolean unnamed = happening.actors().isEmpty();
      if (unnamed && happening.mode().filter(MODES::contains).isPresent()) {
        happening.inheritActors(Filled.because("authorities told of before", captors));
      }
      boolean holds =
          (happening.type() == EventType.COERCE || happening.type() == EventType.RETREAT)
              && !unnamed
              && AUTHORITIES.contains(happening.actors().get(0).value().role());
      captors = holds ? happening.actors() : captors;
      boolean arrests =
          !happening.recipients().isEmpty() && happening.mode().filter(ARREST::equals).isPresent();
      captives = arrests ? happening.recipients() : captives;
      if (happening.recipients().isEmpty()
          && happening.mode().filter(CONVICT::equals).isPresent()) {
        happening.inheritRecipients(Filled.because("who was arrested before", captives));
      }
    }
  }
}
