package org.waqai.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample articles give the events recorded beside them, run after run. After a wanted change
 * record them anew: {@code ./waqai run --output=OUT && ./waqai cat OUT/events | sort
 * >seeds/articles/events.jsonl}, and read what has changed.
 */
class SampleArticlesTest {
  private static final Path RECORDED =
      Path.of(System.getProperty("waqai.home"), "seeds", "articles", "events.jsonl");

  @TempDir private Path directory;

  @Test
  void giveTheRecordedEventsTwice() throws IOException {
    Assumptions.assumeTrue(Files.exists(RECORDED), "no events are recorded in " + RECORDED);
    List<String> recorded = withoutLineage(Files.readAllLines(RECORDED));

    assertEquals(recorded, events("first", 1));
    assertEquals(recorded, events("second", 3));
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
