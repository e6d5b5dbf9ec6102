package org.waqai.rules;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.utils.JsonNodes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something in a YAML file that its schema does not allow.
 *
 * @param line counted from 1
 */
record SchemaMistake(int line, String message) {
  private static final Pattern LAST_KEY = Pattern.compile("([^.\\[\\]$]+)(?:\\[\\d+])*$");

  /** The first of them; of several in one line the one that is said most shortly. */
  static Optional<SchemaMistake> first(Collection<ValidationMessage> messages, JsonNode schema) {
    return messages.stream()
        .map(message -> of(message, schema))
        .min(
            Comparator.comparingInt(SchemaMistake::line)
                .thenComparingInt(mistake -> mistake.message().length()));
  }

  private static SchemaMistake of(ValidationMessage message, JsonNode schema) {
    JsonNode node = message.getInstanceNode();
    JsonNode place = node.has(message.getProperty()) ? node.get(message.getProperty()) : node;
    JsonLocation location = JsonNodes.tokenLocationOf(place);
    return new SchemaMistake(location == null ? 1 : location.getLineNr(), say(message, schema));
  }

  private static String say(ValidationMessage message, JsonNode schema) {
    String key = key(message);
    String value = message.getInstanceNode().toString();
    String rule = schemaText(message);
    return switch (message.getType()) {
      case "additionalProperties", "unevaluatedProperties" ->
          "unknown key '%s'; here may stand %s"
              .formatted(message.getProperty(), knownKeys(message, schema));
      case "required" ->
          message.getEvaluationPath().toString().contains("anyOf")
              ? "the rule has no trigger: it needs 'verbs' or 'nouns'"
              : "the key '%s' is missing".formatted(message.getProperty());
      case "type" ->
          "'%s' is %s, expected %s"
              .formatted(key, value.length() > 40 ? "something else" : value, inPlainWords(rule));
      case "enum" -> "'%s' is %s, expected one of %s".formatted(key, value, rule);
      case "pattern" -> "'%s' is %s, which does not fit %s".formatted(key, value, rule);
      case "minItems" -> "'%s' is empty; it lists one or more".formatted(key);
      case "minLength" -> "'%s' holds %s, which is too short".formatted(key, value);
      default -> "'%s': %s".formatted(key, message.getError());
    };
  }

  private static String schemaText(ValidationMessage message) {
    JsonNode node = message.getSchemaNode();
    List<String> values = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(value -> values.add(value.asText().isEmpty() ? "\"\"" : value.asText()));
      return String.join(", ", values);
    }
    return node.asText();
  }

  private static String inPlainWords(String type) {
    return switch (type) {
      case "array" -> "a list: [...]";
      case "object" -> "keys with values";
      case "string" -> "text";
      case "boolean" -> "true or false";
      default -> type;
    };
  }

  /** The keys that the schema has beside the one that was broken. */
  private static String knownKeys(ValidationMessage message, JsonNode schema) {
    String pointer = message.getSchemaLocation().getFragment().toString();
    JsonNode known = schema.at(pointer.substring(0, pointer.lastIndexOf('/')) + "/properties");
    List<String> keys = new ArrayList<>();
    known.fieldNames().forEachRemaining(keys::add);
    return String.join(", ", keys);
  }

  /** The key that the mistake stands under. */
  private static String key(ValidationMessage message) {
    Matcher last = LAST_KEY.matcher(message.getInstanceLocation().toString());
    return last.find() ? last.group(1) : "the file";
  }
}
