package org.waqai.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample articles give the events recorded for them, run after run. After a wanted change
 * record them anew: {@code ./waqai run --output=OUT && ./waqai cat OUT/events | sort
 * >pipeline/src/test/resources/org/waqai/pipeline/sample-events.jsonl}, and read what has changed.
 */
class SampleArticlesTest {
  @TempDir private Path directory;

  @Test
  void giveTheRecordedEventsTwice() throws IOException {
    List<String> recorded = withoutLineage(recorded());

    assertEquals(recorded, events("first", 1));
    assertEquals(recorded, events("second", 3));
  }

  private static List<String> recorded() throws IOException {
    try (InputStream stream = SampleArticlesTest.class.getResourceAsStream("sample-events.jsonl")) {
      return new String(stream.readAllBytes(), UTF_8).lines().toList();
    }
  }

  private List<String> events(String name, int parallelism) throws IOException {
    Path output = directory.resolve(name);
    CommandRun run = CommandRun.of("run", "--output=" + output, "--parallelism=" + parallelism);
    assertEquals(0, run.status(), run.err());
    return withoutLineage(CommandRun.of("cat", output.resolve("events")).lines());
  }

  /** Sorted, and without what every edit of a rule changes in every event. */
  private static List<String> withoutLineage(List<String> lines) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<String> events = new ArrayList<>();
    for (String line : lines) {
      ObjectNode event = (ObjectNode) mapper.readTree(line);
      event.remove("lineage");
      events.add(event.toString());
    }
    return events.stream().sorted().toList();
  }
}
