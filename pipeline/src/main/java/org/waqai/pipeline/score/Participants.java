package org.waqai.pipeline.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The two slots that hold any number of parties. */
enum Participants {
  ACTOR,
  RECIPIENT;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The parties' words in a gold event. */
  List<String> gold(JsonNode event) {
    List<String> texts = new ArrayList<>();
    event.path(label()).forEach(party -> texts.add(party.path("text").asText()));
    return texts;
  }

  /** The parties' words in a system event. */
  List<String> system(JsonNode event) {
    List<String> texts = new ArrayList<>();
    event
        .path(label() + "s")
        .forEach(party -> texts.add(party.path("mention").path("text").asText()));
    return texts;
  }

  /** Whether any party of the one event is in the other. */
  boolean meet(JsonNode gold, JsonNode system, MentionMatcher mentions) {
    List<String> found = system(system);
    return gold(gold).stream().anyMatch(a -> found.stream().anyMatch(b -> mentions.same(a, b)));
  }

  /** How many gold parties are found, each party of the system used once. */
  int found(JsonNode gold, JsonNode system, MentionMatcher mentions) {
    List<String> left = system(system);
    int hits = 0;
    for (String expected : gold(gold)) {
      for (String candidate : left) {
        if (mentions.same(expected, candidate)) {
          left.remove(candidate);
          hits++;
          break;
        }
      }
    }
    return hits;
  }
}
