package org.waqai.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.pipeline.terminal.Console;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.Event;
import org.waqai.schemas.Lineage;
import org.waqai.schemas.PayloadFormat;
import org.waqai.schemas.Span;
import org.waqai.schemas.Stage;

class CatCommandTest {
  private static final Span TRIGGER = new Span(0, 4, "غارة");
  private static final Span ACTOR = new Span(5, 9, "طيار");

  @TempDir private Path directory;

  @Test
  void printsAnEventAsItsContractSays() throws IOException {
    Path file = Records.write(directory.resolve("events.avro"), event("a"));

    CommandRun run = CommandRun.of("cat", file);

    assertEquals(0, run.status());
    assertEquals(
        """
        {"eventId":"a-0","docId":"a","publisher":null,"url":null,"publishedOn":"2021-02-25",\
        "type":"ASSAULT","mode":"aerial","status":"ACTUAL",\
        "mentions":[{"trigger":{"start":0,"end":4,"text":"غارة"},\
        "sentence":{"start":0,"end":4,"text":"غارة"},"ruleId":"assault.strike"}],\
        "actors":[{"mention":{"start":5,"end":9,"text":"طيار"},"actorId":null,\
        "name":"Somebody","country":"RUS","role":"MIL"}],"recipients":[],"location":null,\
        "time":{"mention":null,"start":"2021-02-24","end":"2021-02-24","precision":"DAY"},\
        "killed":{"min":30,"max":null,"mention":{"start":0,"end":4,"text":"غارة"}},\
        "wounded":null,"captured":null,"attribution":null,"acled":null,"cameo":null,\
        "confidence":0.5,"lineage":{"pipeline":"test","models":"","rules":""}}
        """,
        run.out());
  }

  @Test
  void printsBytesInBase64() throws IOException {
    byte[] payload = "{\"id\": ".getBytes(StandardCharsets.UTF_8);
    DeadLetter letter =
        new DeadLetter(
            Stage.READ,
            "in.jsonl:1",
            PayloadFormat.JSON,
            ByteBuffer.wrap(payload),
            "JsonEOFException",
            "cut off",
            new Lineage("test", "", ""));
    Path file = Records.write(directory.resolve("letters.avro"), letter);

    JsonNode printed = new ObjectMapper().readTree(CommandRun.of("cat", file).out());

    assertEquals(Base64.getEncoder().encodeToString(payload), printed.get("payload").asText());
    assertEquals("READ", printed.get("stage").asText());
  }

  @Test
  void takesFoldersAndPatternsByName() throws IOException {
    Records.write(directory.resolve("events/b.avro"), event("third"));
    Records.write(directory.resolve("events/a.avro"), event("first"), event("second"));
    Files.writeString(directory.resolve("events/notes.txt"), "not a record");

    List<String> expected = List.of("first", "second", "third");
    assertEquals(expected, documents(CommandRun.of("cat", directory.resolve("events"))));
    assertEquals(expected, documents(CommandRun.of("cat", directory + "/events/*.avro")));
    assertEquals(
        List.of("first", "second"),
        documents(CommandRun.of("cat", directory.resolve("events"), "--limit=2")));
    assertEquals(
        List.of("third", "first", "second"),
        documents(
            CommandRun.of(
                "cat", directory.resolve("events/b.avro"), directory.resolve("events/a.avro"))));
  }

  @Test
  void refusesWhatItCannotReadInOneLine() throws IOException {
    Path text = Files.writeString(directory.resolve("text.avro"), "no Avro");
    assertRefused(text + ": not a readable Avro file", "cat", text);
    assertRefused(directory + "/none*: no such file", "cat", directory + "/none*");
    assertRefused(directory + "/none.avro: no such file", "cat", directory + "/none.avro");
    Files.createDirectories(directory.resolve("run/events"));
    assertRefused("name its folder events", "cat", directory.resolve("run"));
    assertRefused("Missing required parameter: 'PATH'", "cat");
    assertRefused("Unknown option: '--limt=3'", "cat", "x", "--limt=3");
  }

  @Test
  void saysWhereAFileIsDamaged() throws IOException {
    Path file = Records.write(directory.resolve("cut.avro"), event("a"), event("b"));
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 30));

    assertRefused(file + ": damaged after record 0", "cat", file);
  }

  @Test
  void endsQuietlyWhenItsReaderHasGone() throws IOException {
    Event[] many = new Event[2000];
    Arrays.fill(many, event("a"));
    Path file = Records.write(directory.resolve("many.avro"), many);
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Console console = Console.guarded(closed, OutputStream.nullOutputStream());

    assertEquals(0, Waqai.commandLine(console).execute("cat", file.toString()));
  }

  private static Event event(String docId) {
    return Records.event(docId, TRIGGER, ACTOR);
  }

  private static List<String> documents(CommandRun run) throws IOException {
    assertEquals("", run.err());
    ObjectMapper mapper = new ObjectMapper();
    List<String> ids = new ArrayList<>();
    for (String line : run.lines()) {
      ids.add(mapper.readTree(line).get("docId").asText());
    }
    return ids;
  }

  private static void assertRefused(String message, Object... arguments) {
    CommandRun run = CommandRun.of(arguments);
    assertEquals(2, run.status());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("waqai cat: "), run.err());
    assertTrue(run.err().contains(message), run.err());
  }
}
