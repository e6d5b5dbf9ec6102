package org.waqai.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
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
}
