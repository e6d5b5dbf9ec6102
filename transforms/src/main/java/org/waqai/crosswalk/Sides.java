package org.waqai.crosswalk;

import java.util.List;
import java.util.Optional;
import org.waqai.crosswalk.InterCodes.Slot;
import org.waqai.schemas.Event;
import org.waqai.schemas.Participant;

/** An event with the sides that take part in it. */
record Sides(Event event, Side actor, Side recipient) {

  static Sides of(Event event, InterCodes inters) {
    return new Sides(
        event,
        side(event, event.getActors(), Slot.ACTOR, inters),
        side(event, event.getRecipients(), Slot.RECIPIENT, inters));
  }

  private static Side side(
      Event event, List<Participant> participants, Slot slot, InterCodes inters) {
    if (participants.isEmpty()) {
      return new Side(Optional.empty(), InterCodes.NOBODY);
    }
    Participant first = participants.get(0);
    Optional<String> scene =
        Optional.ofNullable(event.getLocation()).flatMap(l -> Optional.ofNullable(l.getCountry()));
    boolean abroad =
        first.getCountry() != null && scene.isPresent() && !scene.get().equals(first.getCountry());
    return new Side(Optional.of(first.getRole()), inters.of(first.getRole(), slot, abroad));
  }
}
