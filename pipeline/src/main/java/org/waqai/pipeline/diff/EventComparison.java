package org.waqai.pipeline.diff;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.waqai.pipeline.records.RecordJson;
import org.waqai.schemas.DifferenceKind;
import org.waqai.schemas.Event;
import org.waqai.schemas.EventDifference;
import org.waqai.schemas.EventMention;
import org.waqai.schemas.SlotDifference;

/** Compares an event before and after; what made it, its lineage, does not count. */
final class EventComparison {
  private static final Set<String> NO_SLOTS = Set.of("eventId", "docId", "lineage");

  private EventComparison() {}

  /** How the two differ; empty where they say the same. One of them at least must be there. */
  static Optional<EventDifference> of(Optional<Event> before, Optional<Event> after) {
    List<SlotDifference> slots =
        before.isPresent() && after.isPresent() ? slots(before.get(), after.get()) : List.of();
    if (before.isPresent() && after.isPresent() && slots.isEmpty()) {
      return Optional.empty();
    }
    Event event = after.or(() -> before).orElseThrow();
    return Optional.of(
        EventDifference.newBuilder()
            .setKind(kind(before.isPresent(), after.isPresent()))
            .setEventId(event.getEventId())
            .setDocId(event.getDocId())
            .setType(event.getType())
            .setRules(responsible(before, after))
            .setSlots(slots)
            .setBefore(before.orElse(null))
            .setAfter(after.orElse(null))
            .build());
  }

  private static DifferenceKind kind(boolean before, boolean after) {
    return before && after
        ? DifferenceKind.CHANGED
        : after ? DifferenceKind.ADDED : DifferenceKind.REMOVED;
  }

  private static List<SlotDifference> slots(Event before, Event after) {
    ObjectNode old = RecordJson.of(before);
    ObjectNode now = RecordJson.of(after);
    List<SlotDifference> slots = new ArrayList<>();
    for (var field : old.properties()) {
      String slot = field.getKey();
      if (!NO_SLOTS.contains(slot) && !field.getValue().equals(now.get(slot))) {
        slots.add(new SlotDifference(slot, field.getValue().toString(), now.get(slot).toString()));
      }
    }
    return slots;
  }

  /** The rules of mentions that only one side has; where both have the same, any of them may be. */
  private static List<String> responsible(Optional<Event> before, Optional<Event> after) {
    Set<EventMention> old = mentions(before);
    Set<EventMention> now = mentions(after);
    SortedSet<String> all = new TreeSet<>();
    SortedSet<String> ofOneSide = new TreeSet<>();
    for (Set<EventMention> side : List.of(old, now)) {
      for (EventMention mention : side) {
        all.add(mention.getRuleId());
        if (!old.contains(mention) || !now.contains(mention)) {
          ofOneSide.add(mention.getRuleId());
        }
      }
    }
    return List.copyOf(ofOneSide.isEmpty() ? all : ofOneSide);
  }

  private static Set<EventMention> mentions(Optional<Event> event) {
    return new HashSet<>(event.map(Event::getMentions).orElse(List.of()));
  }
}
