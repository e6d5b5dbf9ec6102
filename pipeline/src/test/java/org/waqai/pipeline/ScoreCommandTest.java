package org.waqai.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.schemas.Span;

class ScoreCommandTest {
  private static final String GOLD =
      """
      [{"docId": "a", "title": "غارة", "text": "قصفت الطائرات المدينة.",
        "events": [{"type": "ASSAULT", "mode": "aerial", "status": "actual",
          "mentions": [{"quote": "قصفت الطائرات المدينة", "trigger": "قصفت"}],
          "actor": [{"text": "الطائرات", "role": "MIL"}], "recipient": [],
          "location": null, "date": {"start": "2021-02-24", "end": "2021-02-24"},
          "killed": {"min": 30, "max": null}, "wounded": null, "captured": null,
          "attribution": null}]},
       {"docId": "b", "title": "سوق", "text": "ارتفعت الأسعار.", "events": []}]
      """;

  @TempDir private Path directory;

  @Test
  void scoresTheOutputOfARun() throws IOException {
    Path gold = Files.writeString(directory.resolve("gold.json"), GOLD);
    Records.write(
        directory.resolve("out/events/events-0.avro"),
        Records.event("a", new Span(5, 9, "قصفت"), new Span(10, 18, "الطائرات")));

    CommandRun run = CommandRun.of("score", gold, directory.resolve("out"));

    assertEquals("", run.err());
    assertEquals(
        """
        trigger        P 1.000  R 1.000  F1 1.000   (1 of 1 gold, 1 system)
        event type     P 1.000  R 1.000  F1 1.000   (1 of 1 gold, 1 system)
        whole event    P 1.000  R 1.000  F1 1.000   (1 of 1 gold, 1 system)
          actor        P 1.000  R 1.000  F1 1.000   (1 of 1 gold, 1 system)
          recipient    P 0.000  R 0.000  F1 0.000   (0 of 0 gold, 0 system)
          mode         P 1.000  R 1.000  F1 1.000   (1 of 1 gold, 1 system)
          location     P 0.000  R 0.000  F1 0.000   (0 of 0 gold, 0 system)
          country      P 0.000  R 0.000  F1 0.000   (0 of 0 gold, 0 system)
          date         P 1.000  R 1.000  F1 1.000   (1 of 1 gold, 1 system)
          killed       P 1.000  R 1.000  F1 1.000   (1 of 1 gold, 1 system)
          wounded      P 0.000  R 0.000  F1 0.000   (0 of 0 gold, 0 system)
          captured     P 0.000  R 0.000  F1 0.000   (0 of 0 gold, 0 system)
          attribution  P 0.000  R 0.000  F1 0.000   (0 of 0 gold, 0 system)
          status of matched events right: 1 of 1
          ASSAULT      P 1.000  R 1.000  F1 1.000   (1 of 1 gold, 1 system)
        documents 2, without events 1, of those left empty 1
        """,
        run.out());
  }

  @Test
  void refusesEventsOfAnotherText() throws IOException {
    Path gold = Files.writeString(directory.resolve("gold.json"), GOLD);
    Path events =
        Records.write(
            directory.resolve("events-0.avro"),
            Records.event("a", new Span(6, 10, "قصفت"), new Span(10, 18, "الطائرات")));

    CommandRun run = CommandRun.of("score", gold, events);

    assertEquals(2, run.status());
    assertTrue(run.err().startsWith("waqai score: a: offsets 6 to 10 hold"), run.err());
  }

  @Test
  void namesTheLineOfBrokenInput() throws IOException {
    Path gold = Files.writeString(directory.resolve("gold.json"), GOLD);
    Path events = Files.writeString(directory.resolve("e.jsonl"), "{}\n\n{\"docId\": \n");

    CommandRun run = CommandRun.of("score", gold, events);

    assertEquals(2, run.status());
    assertTrue(run.err().startsWith("waqai score: " + events + ", line 3: "), run.err());
    assertEquals(1, run.err().lines().count());
  }

  /** Where the original scorer and its gold are at hand, both have to print the same. */
  @Test
  void printsWhatTheOriginalScorerPrints() throws Exception {
    Path shared = shared().orElse(null);
    Assumptions.assumeTrue(shared != null, "the original scorer is not here");
    Path gold = shared.resolve("gold/dev.json");
    ObjectMapper mapper = new ObjectMapper();
    JsonNode documents = mapper.readTree(gold.toFile());
    for (int seed = 0; seed < 3; seed++) {
      Path events = directory.resolve("events.jsonl");
      List<String> lines = new ArrayList<>();
      for (ObjectNode event : distorted(documents, new Random(seed))) {
        lines.add(mapper.writeValueAsString(event));
      }
      Files.write(events, lines);

      CommandRun run = CommandRun.of("score", gold, events, "--errors=40");

      assertEquals(original(shared, gold, events), run.out());
    }
  }

  /** Gold events as a system would give them, with many mistakes. */
  private static List<ObjectNode> distorted(JsonNode documents, Random random) {
    List<ObjectNode> events = new ArrayList<>();
    for (JsonNode document : documents) {
      String body = document.get("title").asText() + "\n" + document.get("text").asText();
      for (JsonNode gold : document.get("events")) {
        for (int copy = random.nextInt(3); copy > 0; copy--) {
          events.add(distorted(document.get("docId").asText(), body, gold, random));
        }
      }
    }
    return events;
  }

  private static ObjectNode distorted(String docId, String body, JsonNode gold, Random random) {
    ObjectNode event = new ObjectMapper().createObjectNode().put("docId", docId);
    event.set("type", gold.get("type"));
    event.set("mode", gold.get("mode"));
    event.put("status", random.nextBoolean() ? gold.get("status").asText() : "DENIED");
    JsonNode mention = gold.get("mentions").get(random.nextInt(gold.get("mentions").size()));
    event.putArray("mentions").addObject().set("trigger", span(body, mention, random));
    for (String slot : List.of("actor", "recipient")) {
      ArrayNode parties = event.putArray(slot + "s");
      for (JsonNode party : gold.get(slot)) {
        String text = party.get("text").asText();
        String shown = random.nextInt(3) == 0 ? text.substring(text.length() / 2) : text;
        parties.addObject().putObject("mention").put("text", shown);
      }
    }
    setSingleSlots(event, gold, random);
    return event;
  }

  private static void setSingleSlots(ObjectNode event, JsonNode gold, Random random) {
    for (String slot : List.of("killed", "wounded", "captured")) {
      event.set(slot, gold.get(slot));
      if (gold.get(slot).isObject() && random.nextInt(3) == 0) {
        event.set(slot, gold.get(slot).deepCopy());
        ((ObjectNode) event.get(slot)).put("max", 77);
      }
    }
    event.set("time", random.nextInt(4) == 0 ? null : gold.get("date"));
    if (gold.get("attribution").isTextual()) {
      event.putObject("attribution").putObject("mention").set("text", gold.get("attribution"));
    }
    JsonNode place = gold.get("location");
    if (place.isObject()) {
      ObjectNode location = event.putObject("location");
      location.set("country", place.get("country"));
      location.put("latitude", place.path("lat").asDouble() + random.nextDouble());
      location.put("longitude", place.path("lon").asDouble() + random.nextDouble());
    }
  }

  private static ObjectNode span(String body, JsonNode mention, Random random) {
    String trigger = mention.get("trigger").asText();
    int unit = body.indexOf(mention.get("quote").asText());
    unit = random.nextInt(5) == 0 ? body.indexOf(trigger) : body.indexOf(trigger, unit);
    int start = body.codePointCount(0, unit);
    return new ObjectMapper()
        .createObjectNode()
        .put("start", start)
        .put("end", start + trigger.codePointCount(0, trigger.length()))
        .put("text", trigger);
  }

  private static String original(Path shared, Path gold, Path events) throws Exception {
    Process python =
        new ProcessBuilder(
                "python3",
                shared.resolve("gold/score.py").toString(),
                gold.toString(),
                events.toString(),
                "--errors=40")
            .redirectErrorStream(true)
            .start();
    String printed = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(python.waitFor(1, TimeUnit.MINUTES));
    return printed;
  }

  private static Optional<Path> shared() {
    for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
      if (Files.exists(up.resolve("shared/gold/score.py"))) {
        return Optional.of(up.resolve("shared"));
      }
    }
    return Optional.empty();
  }
}
