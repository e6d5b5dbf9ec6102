package org.waqai.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.schemas.Count;
import org.waqai.schemas.Event;
import org.waqai.schemas.EventMention;
import org.waqai.schemas.Lineage;
import org.waqai.schemas.Span;

/** Runs of a few made-up events, compared. */
class DiffCommandTest {
  private static final Span TRIGGER = new Span(4, 9, "قصفت");
  private static final Span ACTOR = new Span(10, 16, "طائرات");

  @TempDir private Path directory;
  private Path before;
  private Path after;

  @BeforeEach
  void writeRuns() throws IOException {
    Event same = Records.event("same", TRIGGER, ACTOR);
    Event old = Records.event("changed", TRIGGER, ACTOR);
    before = run("before", same, old, Records.event("removed", TRIGGER, ACTOR));
    after =
        run(
            "after",
            Records.event("added", TRIGGER, ACTOR),
            Event.newBuilder(same).setLineage(new Lineage("test", "", "other rules")).build(),
            Event.newBuilder(old)
                .setKilled(new Count(31, 40, TRIGGER))
                .setMentions(
                    List.of(
                        old.getMentions().get(0), new EventMention(ACTOR, TRIGGER, "assault.new")))
                .build());
  }

  private Path run(String name, Event... events) throws IOException {
    return Records.run(directory.resolve(name), events);
  }

  @Test
  void countsAndShowsWhatDiffers() {
    CommandRun diff = CommandRun.of("diff", before, after);

    assertEquals(0, diff.status(), diff.err());
    List<String> lines = diff.lines();
    assertEquals("3 events before, 3 after: 1 added, 1 removed, 1 changed", lines.get(0));
    assertTrue(diff.out().contains("slots changed: killed 1, mentions 1"), diff.out());
    assertTrue(diff.out().contains("  - \u2068'قصفت' = 30 to any\u2069"), diff.out());
    assertTrue(diff.out().contains("  + \u2068'قصفت' = 31 to 40\u2069"), diff.out());
    assertTrue(diff.out().contains("  + \u2068'طائرات' by assault.new\u2069"), diff.out());
    assertFalse(diff.out().contains("same"), diff.out());
  }

  @Test
  void namesTheRulesResponsible() throws IOException {
    CommandRun diff = CommandRun.of("diff", before, after, "--format=jsonl");

    assertEquals(0, diff.status(), diff.err());
    assertEquals(3, diff.lines().size());
    for (String line : diff.lines()) {
      JsonNode difference = new ObjectMapper().readTree(line);
      String rule = difference.at("/rules/0").asText();
      switch (difference.path("kind").asText()) {
        case "CHANGED" -> {
          assertEquals("assault.new", rule);
          assertEquals("{\"min\":30,\"max\":null}", bounds(difference.path("slots"), "before"));
          assertEquals("{\"min\":31,\"max\":40}", bounds(difference.path("slots"), "after"));
        }
        case "ADDED" -> {
          assertEquals("added", difference.path("docId").asText());
          assertEquals("assault.strike", rule);
          assertTrue(difference.path("before").isNull());
        }
        default -> {
          assertEquals("removed", difference.path("docId").asText());
          assertTrue(difference.path("after").isNull());
        }
      }
    }
  }

  private static String bounds(JsonNode slots, String side) throws IOException {
    for (JsonNode slot : slots) {
      if (slot.path("slot").asText().equals("killed")) {
        ObjectNode count = (ObjectNode) new ObjectMapper().readTree(slot.path(side).asText());
        count.remove("mention");
        return count.toString();
      }
    }
    return "no such slot";
  }

  @Test
  void writesAvroThatCatReads() {
    Path output = directory.resolve("differences");

    CommandRun diff = CommandRun.of("diff", before, after, "--format=avro", "--output=" + output);

    assertEquals(0, diff.status(), diff.err());
    assertEquals(3, CommandRun.of("cat", output).lines().size());
    CommandRun again = CommandRun.of("diff", before, after, "--format=avro", "--output=" + output);
    assertEquals(2, again.status());
    assertTrue(again.err().contains("is not empty"), again.err());
  }

  @Test
  void twoEqualRunsAreSaidToBeEqualInOneLine() {
    CommandRun diff = CommandRun.of("diff", before, before);

    assertEquals(List.of("3 events before, 3 after: 0 added, 0 removed, 0 changed"), diff.lines());
  }

  @Test
  void refusesWhatIsNoRun() {
    CommandRun diff = CommandRun.of("diff", before, directory.resolve("nowhere"));

    assertEquals(2, diff.status());
    assertTrue(diff.err().contains("no finished run"), diff.err());
  }
}
