package org.waqai.pipeline.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A slot's value as a person reads it: one line a mention or participant. */
final class SlotText {
  private SlotText() {}

  /** The parts of a value, each on its own; a null slot has none. */
  static List<String> parts(String slot, JsonNode value) {
    List<String> parts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(part -> parts.add(part(slot, part)));
    } else if (!value.isNull()) {
      parts.add(part(slot, value));
    }
    return parts;
  }

  private static String part(String slot, JsonNode part) {
    return switch (slot) {
      case "mentions" -> said(part.path("trigger")) + " by " + part.path("ruleId").asText();
      case "actors", "recipients" ->
          "%s = %s, %s, %s"
              .formatted(
                  said(part.path("mention")),
                  part.path("name").asText(),
                  part.path("country").asText(),
                  part.path("role").asText());
      case "location" ->
          "%s = %s, %s (%s, %s)"
              .formatted(
                  said(part.path("mention")),
                  part.path("name").asText(),
                  part.path("country").asText(),
                  part.path("latitude").asText(),
                  part.path("longitude").asText());
      case "time" ->
          "%s = %s to %s"
              .formatted(
                  said(part.path("mention")),
                  part.path("start").asText(),
                  part.path("end").asText());
      case "killed", "wounded", "captured" ->
          "%s = %s to %s"
              .formatted(
                  said(part.path("mention")), part.path("min").asText(), most(part.path("max")));
      case "attribution" -> said(part.path("mention"));
      default -> part.isTextual() ? part.asText() : part.toString();
    };
  }

  private static String most(JsonNode max) {
    return max.isNull() ? "any" : max.asText();
  }

  private static String said(JsonNode span) {
    return span.isNull() ? "(not said)" : "'" + span.path("text").asText() + "'";
  }
}
