package org.waqai.pipeline.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which system event answers to which gold event of one article: the likest pairs first. */
final class Pairing {
  private final MentionMatcher mentions;

  Pairing(MentionMatcher mentions) {
    this.mentions = mentions;
  }

  /** A gold event and the system event found for it, by their places in the article's lists. */
  record Pair(int gold, int system, int slotsRight) {}

  private static final Comparator<Pair> LIKEST =
      Comparator.comparingInt(Pair::slotsRight)
          .reversed()
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::system);

  /**
   * Pairs that share a trigger, each event used once.
   *
   * @param sameType whether the types must agree as well
   */
  List<Pair> of(GoldDocument document, List<JsonNode> system, boolean sameType) {
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < document.events().size(); i++) {
      JsonNode gold = document.events().get(i);
      for (int j = 0; j < system.size(); j++) {
        JsonNode found = system.get(j);
        if ((!sameType || gold.path("type").equals(found.path("type")))
            && document.touches(gold, found)) {
          candidates.add(new Pair(i, j, slotsRight(gold, found)));
        }
      }
    }
    candidates.sort(LIKEST);
    return eachOnce(candidates);
  }

  private static List<Pair> eachOnce(List<Pair> candidates) {
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedSystem = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!usedGold.contains(pair.gold()) && !usedSystem.contains(pair.system())) {
        usedGold.add(pair.gold());
        usedSystem.add(pair.system());
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private int slotsRight(JsonNode gold, JsonNode system) {
    int right = 0;
    for (Slot slot : Slot.values()) {
      right += slot.agrees(gold, system, mentions) ? 1 : 0;
    }
    for (Participants slot : Participants.values()) {
      right += slot.meet(gold, system, mentions) ? 1 : 0;
    }
    return right;
  }
}
