package org.waqai.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A sentence with the slots that its event must have.
 *
 * @param line where it stands in its file
 * @param none true where the rule must not fire
 * @param slots expected values by slot name ({@code actor}, {@code recipient}, {@code location},
 *     {@code killed}, {@code wounded}, {@code captured}, {@code mode}, {@code status}, {@code
 *     date}, {@code attribution}); slots not named are not checked
 */
public record RuleExample(int line, String text, boolean none, Map<String, String> slots) {

  /** Slots whose values are words of the text, several joined by a semicolon and a space. */
  private static final List<String> QUOTED = List.of("actor", "recipient", "location");

  static RuleExample of(int line, JsonNode node) {
    Map<String, String> slots = new TreeMap<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!field.getKey().equals("text") && !field.getKey().equals("none")) {
        slots.put(field.getKey(), field.getValue().asText());
      }
    }
    return new RuleExample(
        line, node.path("text").asText(), node.path("none").asBoolean(false), slots);
  }

  /** What makes it no test of its rule, if anything does. */
  Optional<String> mistake() {
    if (none && !slots.isEmpty()) {
      return Optional.of("none: true says that there is no event, so it can have no slots");
    }
    for (String slot : QUOTED) {
      for (String quoted : slots.getOrDefault(slot, "").split("; ", -1)) {
        if (!text.contains(quoted)) {
          return Optional.of(
              "the example's %s '%s' does not occur in its text".formatted(slot, quoted));
        }
      }
    }
    return Optional.empty();
  }
}
