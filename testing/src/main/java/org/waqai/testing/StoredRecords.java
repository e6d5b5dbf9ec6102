package org.waqai.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.waqai.pipeline.records.RecordFiles;
import org.waqai.pipeline.records.RecordJson;
import org.waqai.pipeline.records.RecordReader;

/** The records and the manifest that a run left behind. */
public final class StoredRecords {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path output;

  /** Of the run that filled this folder. */
  public StoredRecords(Path output) {
    this.output = output;
  }

  /**
   * All records of one kind.
   *
   * @param part {@code annotations}, {@code events} or {@code deadletters}
   */
  public List<JsonNode> of(String part) throws IOException {
    List<JsonNode> found = new ArrayList<>();
    for (ResourceId file : RecordFiles.find(output.resolve(part).toString())) {
      try (RecordReader records = RecordReader.open(file)) {
        records.forEachRemaining(record -> found.add(RecordJson.of(record)));
      }
    }
    return found;
  }

  /** How many of one kind there are, read one by one: some are large. */
  public long count(String part) throws IOException {
    long count = 0;
    for (ResourceId file : RecordFiles.find(output.resolve(part).toString())) {
      try (RecordReader records = RecordReader.open(file)) {
        count += records.skipAll();
      }
    }
    return count;
  }

  /** The events sorted, without what every edit of a rule changes in every event. */
  public List<String> events() throws IOException {
    return withoutLineage(of("events"));
  }

  /** What the sample articles are known to give, as {@link #events} gives it. */
  public static List<String> sampleEvents() throws IOException {
    Path recorded =
        WaqaiProcess.home()
            .resolve("pipeline/src/test/resources/org/waqai/pipeline/sample-events.jsonl");
    List<JsonNode> events = new ArrayList<>();
    for (String line : Files.readAllLines(recorded)) {
      events.add(MAPPER.readTree(line));
    }
    return withoutLineage(events);
  }

  Path folder() {
    return output;
  }

  public JsonNode manifest() throws IOException {
    return MAPPER.readTree(output.resolve("manifest.json").toFile());
  }

  private static List<String> withoutLineage(List<JsonNode> events) {
    return events.stream()
        .map(event -> ((ObjectNode) event.deepCopy()).without("lineage").toString())
        .sorted()
        .toList();
  }
}
