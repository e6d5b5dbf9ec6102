package org.waqai.pipeline.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.avro.io.DatumReader;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.waqai.pipeline.records.Block;
import org.waqai.pipeline.records.BlockFile;
import org.waqai.pipeline.records.EncodedRecords;
import org.waqai.pipeline.records.RecordFiles;
import org.waqai.pipeline.records.RecordJson;
import org.waqai.pipeline.terminal.DisplayText;
import org.waqai.pipeline.terminal.Table;
import org.waqai.schemas.Event;

/** What a run found, for the person who started it: events by type, and the first of them. */
final class RunSummary {
  private static final int SHOWN = 12;
  private static final DatumReader<Event> READER = new SpecificDatumReader<>(Event.class);

  /** By article and place in it, so that the same run shows the same events. */
  private static final Comparator<JsonNode> IN_ORDER =
      Comparator.<JsonNode, String>comparing(RunSummary::docId)
          .thenComparingInt(event -> event.at("/mentions/0/trigger/start").asInt())
          .thenComparing(event -> event.path("eventId").asText());

  private final Map<String, Integer> types = new TreeMap<>();
  private final PriorityQueue<JsonNode> first = new PriorityQueue<>(IN_ORDER.reversed());

  private RunSummary() {}

  /** The summary of the events in a folder, which this version has written. */
  static RunSummary of(String eventsFolder) throws IOException {
    RunSummary summary = new RunSummary();
    for (ResourceId file : RecordFiles.find(eventsFolder)) {
      try (BlockFile events = BlockFile.open(file.toString())) {
        for (Block block : events.blocks()) {
          summary.add(events.read(block), block.count());
        }
      }
    }
    return summary;
  }

  private void add(EncodedRecords events, long count) {
    for (long i = 0; i < count; i++) {
      EncodedEvent event = EncodedEvent.of(events);
      types.merge(event.type().name(), 1, Integer::sum);
      if (first.size() < SHOWN || event.docId().compareTo(docId(first.element())) <= 0) {
        first.add(RecordJson.of(events.decode(READER)));
        if (first.size() > SHOWN) {
          first.remove();
        }
      }
      events.skipTo(event.end());
    }
  }

  private static String docId(JsonNode event) {
    return event.path("docId").asText();
  }

  /** How many events of each type there are. */
  Map<String, Integer> types() {
    return types;
  }

  List<String> lines() {
    if (types.isEmpty()) {
      return List.of("No events.");
    }
    List<String> lines = new ArrayList<>();
    lines.add(byType());
    lines.add("");
    lines.addAll(firstEvents());
    return lines;
  }

  private String byType() {
    return types.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(type -> type.getKey() + " " + type.getValue())
        .collect(Collectors.joining(", "));
  }

  private List<String> firstEvents() {
    Table table = new Table(10, 22, 24, 60, 8);
    table.add("DATE", "PLACE", "TYPE/MODE", "WHO → WHOM", "KILLED");
    first.stream()
        .sorted(IN_ORDER)
        .forEach(
            event ->
                table.add(
                    event.at("/time/start").asText(""),
                    event.at("/location/name").asText(""),
                    type(event),
                    names(event.path("actors")) + " → " + names(event.path("recipients")),
                    killed(event.path("killed"))));
    return table.lines();
  }

  private static String type(JsonNode event) {
    String mode = event.path("mode").asText("");
    return event.path("type").asText() + (event.path("mode").isNull() ? "" : "/" + mode);
  }

  private static String names(JsonNode parties) {
    String names =
        StreamSupport.stream(parties.spliterator(), false)
            .map(party -> DisplayText.isolate(party.path("name").asText()))
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "?" : names;
  }

  private static String killed(JsonNode count) {
    if (count.isNull()) {
      return "";
    }
    String min = count.path("min").asText();
    String max = count.path("max").asText();
    return count.path("max").isNull() ? min + "+" : min.equals(max) ? min : min + "–" + max;
  }
}
