package org.waqai.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Articles made to do harm, through the real command: it ends well within its memory, and each is
 * annotated or a dead letter. {@code -Dwaqai.evidence=true} tries 700 of every kind, none of which
 * may take more than ten seconds, and says what became of them.
 */
class HostileInputTest {
  private static final List<String> JVM = List.of("-Xmx2g", "-XX:+ExitOnOutOfMemoryError");
  private static final int LINES = 34 * HostileKind.values().length;
  private static final int PAGES = 80;
  private static final int OF_EACH_KIND = 700;

  /** By the clock: only on a computer that does nothing else is it asked for. */
  private static final long MOST_MILLISECONDS = 10_000;

  private static final boolean EVIDENCE = Boolean.getBoolean("waqai.evidence");

  @TempDir private Path folder;
  private Path input;
  private long slowestMilliseconds;

  @BeforeEach
  void makeInput() throws Exception {
    input = Files.createDirectory(folder.resolve("in"));
  }

  @Test
  void endsInAnnotationsAndDeadLettersAlone() throws Exception {
    HostileFiles.lines(input.resolve("l.jsonl"), List.of(HostileKind.values()), LINES, 1);
    HostileFiles.pages(input, PAGES, 2);
    HostileFiles.containers(input);

    assertEquals(LINES + PAGES, run());
  }

  @ParameterizedTest
  @EnumSource
  @EnabledIfSystemProperty(
      named = "waqai.evidence",
      matches = "true",
      disabledReason = "takes half a minute for every kind; -Dwaqai.evidence=true")
  void ofEveryKind(HostileKind kind) throws Exception {
    HostileFiles.lines(input.resolve("l.jsonl"), List.of(kind), OF_EACH_KIND, 3);
    Instant start = Instant.now();

    assertEquals(OF_EACH_KIND, run());

    System.out.printf(
        "%s: %s, %d s, slowest article %d ms%n",
        kind, outcome(), Duration.between(start, Instant.now()).toSeconds(), slowestMilliseconds);
  }

  /** Gives how many records came in, those of containers that hold no article left out. */
  private long run() throws Exception {
    JavaProcess.Ended ended =
        WaqaiProcess.start(
                folder,
                JVM,
                List.of("run", "--input=" + input, "--output=" + folder.resolve("out")))
            .end();
    assertEquals(0, ended.status(), ended.err());
    assertTrue(ended.out().chars().noneMatch(c -> c < ' ' && c != '\n'), ended.out());
    StoredRecords records = new StoredRecords(folder.resolve("out"));
    long letters = records.count("deadletters");
    JsonNode stages = records.manifest().get("stages");
    assertEquals(
        stages.at("/read/in").asLong(), records.count("annotations") + letters, stages.toString());
    for (JsonNode stage : stages) {
      long slowest = stage.at("/milliseconds/max").asLong();
      assertTrue(slowest <= MOST_MILLISECONDS || !EVIDENCE, stages.toString());
      slowestMilliseconds = Math.max(slowestMilliseconds, slowest);
    }
    return stages.at("/read/in").asLong() - lettersOfContainers(records);
  }

  private static long lettersOfContainers(StoredRecords records) throws Exception {
    return records.of("deadletters").stream()
        .map(letter -> letter.get("source").asText())
        .filter(source -> source.matches("(?s).*/in/[^/]*\\.(gz|warc|avro)\\b.*"))
        .count();
  }

  private String outcome() throws Exception {
    StoredRecords records = new StoredRecords(folder.resolve("out"));
    Map<String, Integer> classes = new TreeMap<>();
    for (JsonNode letter : records.of("deadletters")) {
      String name = letter.get("errorClass").asText();
      classes.merge(name.substring(name.lastIndexOf('.') + 1), 1, Integer::sum);
    }
    return "%d annotated, %d events, dead letters %s"
        .formatted(records.count("annotations"), records.count("events"), classes);
  }
}
