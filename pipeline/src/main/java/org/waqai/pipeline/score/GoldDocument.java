package org.waqai.pipeline.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.waqai.pipeline.UserException;
import org.waqai.text.Body;

/** An annotated article: its body and the events that a careful reader finds in it. */
record GoldDocument(String id, Body body, List<JsonNode> events) {

  static GoldDocument of(JsonNode document) {
    List<JsonNode> events = new ArrayList<>();
    document.path("events").forEach(events::add);
    return new GoldDocument(
        required(document, "docId"),
        Body.of(required(document, "title") + "\n" + required(document, "text")),
        List.copyOf(events));
  }

  private static String required(JsonNode document, String field) {
    JsonNode value = document.path(field);
    if (!value.isTextual()) {
      throw new UserException("a gold document needs a text field '" + field + "'");
    }
    return value.asText();
  }

  /** Whether a trigger of the system event lies inside a quote of the gold event. */
  boolean touches(JsonNode gold, JsonNode system) {
    for (JsonNode mention : gold.path("mentions")) {
      for (JsonNode found : system.path("mentions")) {
        if (quoteHolds(mention.path("quote").asText(), found.path("trigger"))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean quoteHolds(String quote, JsonNode trigger) {
    int length = quote.codePointCount(0, quote.length());
    if (length == 0) {
      return false;
    }
    String raw = body.raw();
    for (int i = raw.indexOf(quote); i >= 0; i = raw.indexOf(quote, i + 1)) {
      int start = raw.codePointCount(0, i);
      if (start <= trigger.path("start").asInt() && trigger.path("end").asInt() <= start + length) {
        return true;
      }
    }
    return false;
  }

  /**
   * Makes sure that an event's triggers are slices of this body.
   *
   * @throws UserException where offsets and text disagree
   */
  void checkOffsets(JsonNode system) {
    for (JsonNode mention : system.path("mentions")) {
      JsonNode trigger = mention.path("trigger");
      int start = Math.min(Math.max(0, trigger.path("start").asInt()), body.length());
      int end = Math.min(Math.max(start, trigger.path("end").asInt()), body.length());
      if (!body.slice(start, end).equals(trigger.path("text").asText())) {
        throw new UserException(
            "%s: offsets %d to %d hold '%s', not '%s'; is this the gold of these events?"
                .formatted(id, start, end, body.slice(start, end), trigger.path("text").asText()));
      }
    }
  }
}
