package org.waqai.pipeline.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.waqai.pipeline.score.Pairing.Pair;

/** The first missed and spurious events, for the eye. */
final class ErrorList {
  private final int limit;
  private final List<String> lines = new ArrayList<>();

  ErrorList(int limit) {
    this.limit = limit;
  }

  List<String> lines() {
    return lines;
  }

  void add(GoldDocument document, List<JsonNode> system, List<Pair> pairs) {
    Set<Integer> matchedGold = pairs.stream().map(Pair::gold).collect(Collectors.toSet());
    for (int i = 0; i < document.events().size(); i++) {
      if (!matchedGold.contains(i)) {
        JsonNode event = document.events().get(i);
        add("missed  ", document, event, event.at("/mentions/0/quote").asText());
      }
    }
    Set<Integer> matchedSystem = pairs.stream().map(Pair::system).collect(Collectors.toSet());
    for (int i = 0; i < system.size(); i++) {
      if (!matchedSystem.contains(i)) {
        add("spurious", document, system.get(i), triggers(system.get(i)));
      }
    }
  }

  private void add(String kind, GoldDocument document, JsonNode event, String words) {
    if (lines.size() < limit) {
      String mode = event.path("mode").isTextual() ? event.path("mode").asText() : "None";
      lines.add(String.join(" ", kind, document.id(), event.path("type").asText(), mode, words));
    }
  }

  private static String triggers(JsonNode event) {
    return StreamSupport.stream(event.path("mentions").spliterator(), false)
        .map(mention -> quoted(mention.path("trigger").path("text").asText()))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** As the original scorer, a Python program, shows a string: what cannot be seen is escaped. */
  private static String quoted(String text) {
    char quote = text.contains("'") && !text.contains("\"") ? '"' : '\'';
    StringBuilder shown = new StringBuilder().append(quote);
    text.codePoints().forEach(c -> shown.append(shown(c, quote)));
    return shown.append(quote).toString();
  }

  private static String shown(int c, char quote) {
    if (c == quote || c == '\\') {
      return "\\" + (char) c;
    }
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> isVisible(c) ? Character.toString(c) : escaped(c);
    };
  }

  private static String escaped(int c) {
    String format = c <= 0xFF ? "\\x%02x" : c <= 0xFFFF ? "\\u%04x" : "\\U%08x";
    return format.formatted(c);
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }
}
