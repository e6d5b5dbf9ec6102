package org.waqai.pipeline.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waqai.pipeline.score.Pairing.Pair;
import org.waqai.seeds.Seeds;

/** Tells right events from wrong ones: right is one that pairs up with a gold event of its type. */
public final class GoldJudge {
  private final Pairing pairing;

  public GoldJudge(Seeds seeds) {
    this.pairing = new Pairing(MentionMatcher.load(seeds));
  }

  /**
   * Whether each event was right, by its id; events of articles without gold are left out.
   *
   * @param goldDocuments the gold file: an array of documents
   * @param systemEvents events by the id of their document
   */
  public Map<String, Boolean> judge(
      JsonNode goldDocuments, Map<String, List<JsonNode>> systemEvents) {
    Map<String, Boolean> right = new HashMap<>();
    for (JsonNode gold : goldDocuments) {
      GoldDocument document = GoldDocument.of(gold);
      List<JsonNode> system = systemEvents.getOrDefault(document.id(), List.of());
      system.forEach(document::checkOffsets);
      system.forEach(event -> right.put(event.path("eventId").asText(), false));
      for (Pair pair : pairing.of(document, system, true)) {
        right.put(system.get(pair.system()).path("eventId").asText(), true);
      }
    }
    return right;
  }
}
