package org.waqai.pipeline.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.waqai.pipeline.score.Pairing.Pair;
import org.waqai.seeds.Seeds;

/**
 * Precision, recall and F1 of events against gold. A system event and a gold event pair up when the
 * type is the same and a trigger falls inside a quote of the gold event. Slots are scored over all
 * gold and all system events, so that a missed or spurious event costs its slots too.
 */
public final class Scorer {
  private final MentionMatcher mentions;
  private final Pairing pairing;
  private final Tally trigger = new Tally();
  private final Tally type = new Tally();
  private final Tally whole = new Tally();
  private final Map<Slot, Tally> slots = new EnumMap<>(Slot.class);
  private final Map<Participants, Tally> participants = new EnumMap<>(Participants.class);
  private final Map<String, Tally> types = new TreeMap<>();
  private final ErrorList errors;
  private int matched;
  private int statusRight;
  private int documents;
  private int withoutEvents;
  private int leftEmpty;

  /**
   * A scorer that has seen nothing yet.
   *
   * @param shownErrors how many missed and spurious events the report names
   */
  public Scorer(Seeds seeds, int shownErrors) {
    mentions = MentionMatcher.load(seeds);
    pairing = new Pairing(mentions);
    errors = new ErrorList(shownErrors);
    for (Slot slot : Slot.values()) {
      slots.put(slot, new Tally());
    }
    for (Participants slot : Participants.values()) {
      participants.put(slot, new Tally());
    }
  }

  /**
   * Scores the events of some documents.
   *
   * @param goldDocuments the gold file: an array of documents
   * @param systemEvents events by the id of their document; those of other documents do not count
   */
  public void add(JsonNode goldDocuments, Map<String, List<JsonNode>> systemEvents) {
    for (JsonNode gold : goldDocuments) {
      GoldDocument document = GoldDocument.of(gold);
      add(document, systemEvents.getOrDefault(document.id(), List.of()));
    }
  }

  private void add(GoldDocument document, List<JsonNode> system) {
    system.forEach(document::checkOffsets);
    documents++;
    if (document.events().isEmpty()) {
      withoutEvents++;
      leftEmpty += system.isEmpty() ? 1 : 0;
    }
    document.events().forEach(this::addGold);
    system.forEach(this::addSystem);
    trigger.addRight(pairing.of(document, system, false).size());
    List<Pair> pairs = pairing.of(document, system, true);
    for (Pair pair : pairs) {
      addPair(document.events().get(pair.gold()), system.get(pair.system()));
    }
    errors.add(document, system, pairs);
  }

  private void addGold(JsonNode event) {
    List.of(trigger, type, whole, ofType(event)).forEach(tally -> tally.addGold(1));
    slots.forEach((slot, tally) -> tally.addGold(slot.of(event).isPresent() ? 1 : 0));
    participants.forEach((slot, tally) -> tally.addGold(slot.gold(event).size()));
  }

  private void addSystem(JsonNode event) {
    List.of(trigger, type, whole, ofType(event)).forEach(tally -> tally.addSystem(1));
    slots.forEach((slot, tally) -> tally.addSystem(slot.of(event).isPresent() ? 1 : 0));
    participants.forEach((slot, tally) -> tally.addSystem(slot.system(event).size()));
  }

  private void addPair(JsonNode gold, JsonNode system) {
    matched++;
    statusRight += status(gold).equals(status(system)) ? 1 : 0;
    type.addRight(1);
    ofType(gold).addRight(1);
    whole.addRight(isWhole(gold, system) ? 1 : 0);
    slots.forEach((slot, tally) -> tally.addRight(slot.agrees(gold, system, mentions) ? 1 : 0));
    participants.forEach((slot, tally) -> tally.addRight(slot.found(gold, system, mentions)));
  }

  /** Whether who, whom, where, when and how many killed are all as gold has them. */
  private boolean isWhole(JsonNode gold, JsonNode system) {
    for (Slot slot : List.of(Slot.LOCATION, Slot.DATE, Slot.KILLED)) {
      if (slot.of(gold).isPresent() && !slot.agrees(gold, system, mentions)) {
        return false;
      }
    }
    if (Slot.KILLED.of(gold).isEmpty() && Slot.KILLED.of(system).isPresent()) {
      return false;
    }
    for (Participants slot : Participants.values()) {
      boolean expected = !slot.gold(gold).isEmpty();
      if (expected == slot.system(system).isEmpty()
          || (expected && !slot.meet(gold, system, mentions))) {
        return false;
      }
    }
    return true;
  }

  private Tally ofType(JsonNode event) {
    return types.computeIfAbsent(event.path("type").asText(), name -> new Tally());
  }

  private static String status(JsonNode event) {
    return event.path("status").asText().toUpperCase(Locale.ROOT);
  }

  /** The report, line by line. */
  public List<String> report() {
    List<String> lines = new ArrayList<>(errors.lines());
    lines.add(trigger.line("trigger"));
    lines.add(type.line("event type"));
    lines.add(whole.line("whole event"));
    participants.forEach((slot, tally) -> lines.add(tally.line("  " + slot.label())));
    slots.forEach((slot, tally) -> lines.add(tally.line("  " + slot.label())));
    lines.add("  status of matched events right: %d of %d".formatted(statusRight, matched));
    types.forEach((name, tally) -> lines.add(tally.line("  " + name)));
    lines.add(
        "documents %d, without events %d, of those left empty %d"
            .formatted(documents, withoutEvents, leftEmpty));
    return lines;
  }
}
