package org.waqai.pipeline.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waqai.pipeline.terminal.Palette;
import org.waqai.pipeline.terminal.Table;
import org.waqai.schemas.DifferenceKind;

/** The differences between two runs for people: totals first, then examples with the sentence. */
public final class DiffReport {
  private static final int NAME_COLUMNS = 32;
  private static final int COUNT_COLUMNS = 9;
  private static final String FIRST_TRIGGER = "/mentions/0/trigger/start";

  /** By article and place in it, so that the same runs show the same examples. */
  private static final Comparator<JsonNode> IN_ORDER =
      Comparator.<JsonNode, String>comparing(difference -> difference.path("docId").asText())
          .thenComparingInt(difference -> event(difference).at(FIRST_TRIGGER).asInt())
          .thenComparing(JsonNode::toString);

  private final int examples;
  private final Map<DifferenceKind, Long> totals = new EnumMap<>(DifferenceKind.class);
  private final SortedMap<String, Map<DifferenceKind, Long>> byType = new TreeMap<>();
  private final SortedMap<String, Map<DifferenceKind, Long>> byRule = new TreeMap<>();
  private final SortedMap<String, Long> bySlot = new TreeMap<>();
  private final Map<DifferenceKind, PriorityQueue<JsonNode>> first =
      new EnumMap<>(DifferenceKind.class);

  /**
   * A report of nothing yet.
   *
   * @param examples how many of each kind are shown
   */
  public DiffReport(int examples) {
    this.examples = examples;
  }

  /** Takes one {@code EventDifference} in, as JSON; the order does not matter. */
  public void add(JsonNode difference) {
    DifferenceKind kind = DifferenceKind.valueOf(difference.path("kind").asText());
    totals.merge(kind, 1L, Long::sum);
    count(byType, difference.path("type").asText(), kind);
    difference.path("rules").forEach(rule -> count(byRule, rule.asText(), kind));
    difference
        .path("slots")
        .forEach(slot -> bySlot.merge(slot.path("slot").asText(), 1L, Long::sum));
    PriorityQueue<JsonNode> shown =
        first.computeIfAbsent(kind, unused -> new PriorityQueue<>(IN_ORDER.reversed()));
    shown.add(difference);
    if (shown.size() > examples) {
      shown.remove();
    }
  }

  private static void count(
      SortedMap<String, Map<DifferenceKind, Long>> table, String name, DifferenceKind kind) {
    table
        .computeIfAbsent(name, unused -> new EnumMap<>(DifferenceKind.class))
        .merge(kind, 1L, Long::sum);
  }

  /**
   * The report.
   *
   * @param before events of the first run by type
   * @param after events of the second run by type
   */
  public List<String> lines(Map<String, Long> before, Map<String, Long> after, Palette palette) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d events before, %,d after: %,d added, %,d removed, %,d changed",
            sum(before),
            sum(after),
            total(DifferenceKind.ADDED),
            total(DifferenceKind.REMOVED),
            total(DifferenceKind.CHANGED)));
    if (totals.isEmpty()) {
      return lines;
    }
    lines.add("");
    lines.addAll(typeTable(before, after));
    lines.add("");
    lines.addAll(ruleTable());
    if (!bySlot.isEmpty()) {
      lines.add("");
      lines.add("slots changed: " + slotCounts());
    }
    for (DifferenceKind kind : DifferenceKind.values()) {
      examples(kind, palette, lines);
    }
    return lines;
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private long total(DifferenceKind kind) {
    return totals.getOrDefault(kind, 0L);
  }

  private List<String> typeTable(Map<String, Long> before, Map<String, Long> after) {
    Table table =
        new Table(
            NAME_COLUMNS,
            COUNT_COLUMNS,
            COUNT_COLUMNS,
            COUNT_COLUMNS,
            COUNT_COLUMNS,
            COUNT_COLUMNS);
    table.add("TYPE", "BEFORE", "ADDED", "REMOVED", "CHANGED", "AFTER");
    byType.forEach(
        (type, counts) ->
            table.add(
                type,
                number(before.getOrDefault(type, 0L)),
                number(counts.getOrDefault(DifferenceKind.ADDED, 0L)),
                number(counts.getOrDefault(DifferenceKind.REMOVED, 0L)),
                number(counts.getOrDefault(DifferenceKind.CHANGED, 0L)),
                number(after.getOrDefault(type, 0L))));
    return table.lines();
  }

  private List<String> ruleTable() {
    Table table = new Table(NAME_COLUMNS, COUNT_COLUMNS, COUNT_COLUMNS, COUNT_COLUMNS);
    table.add("RULE", "ADDED", "REMOVED", "CHANGED");
    byRule.forEach(
        (rule, counts) ->
            table.add(
                rule,
                number(counts.getOrDefault(DifferenceKind.ADDED, 0L)),
                number(counts.getOrDefault(DifferenceKind.REMOVED, 0L)),
                number(counts.getOrDefault(DifferenceKind.CHANGED, 0L))));
    return table.lines();
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private String slotCounts() {
    List<String> counts = new ArrayList<>();
    bySlot.forEach((slot, count) -> counts.add(slot + " " + number(count)));
    return String.join(", ", counts);
  }

  private void examples(DifferenceKind kind, Palette palette, List<String> lines) {
    List<JsonNode> shown =
        first.getOrDefault(kind, new PriorityQueue<>()).stream().sorted(IN_ORDER).toList();
    if (shown.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(
        palette.heading(
            "%s (%d of %s)"
                .formatted(
                    kind.name().toLowerCase(Locale.ROOT), shown.size(), number(total(kind)))));
    shown.forEach(difference -> example(difference, palette, lines));
  }

  private static void example(JsonNode difference, Palette palette, List<String> lines) {
    JsonNode event = event(difference);
    String mode = event.path("mode").isNull() ? "" : "/" + event.path("mode").asText();
    List<String> rules = new ArrayList<>();
    difference.path("rules").forEach(rule -> rules.add(rule.asText()));
    lines.add(
        "  %s%s %s %s"
            .formatted(
                event.path("type").asText(),
                mode,
                palette.aside(event.path("docId").asText()),
                palette.aside(String.join(", ", rules))));
    lines.add("    " + palette.quote(event.at("/mentions/0/sentence/text").asText().strip()));
    for (JsonNode slot : difference.path("slots")) {
      change(slot.path("slot").asText(), difference, palette, lines);
    }
  }

  /** What went and what came; parts that stayed are not repeated. */
  private static void change(
      String slot, JsonNode difference, Palette palette, List<String> lines) {
    List<String> before = SlotText.parts(slot, difference.path("before").path(slot));
    List<String> after = SlotText.parts(slot, difference.path("after").path(slot));
    lines.add("    " + slot);
    before.stream()
        .filter(part -> !after.contains(part))
        .forEach(part -> lines.add("      - " + palette.quote(part)));
    after.stream()
        .filter(part -> !before.contains(part))
        .forEach(part -> lines.add("      + " + palette.quote(part)));
  }

  /** As it is now, or was where it is no more. */
  private static JsonNode event(JsonNode difference) {
    return difference.path(difference.path("after").isNull() ? "before" : "after");
  }
}
