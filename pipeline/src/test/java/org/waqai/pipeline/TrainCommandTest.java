package org.waqai.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.schemas.Event;
import org.waqai.schemas.Span;

class TrainCommandTest {
  private static final String FIRST =
      "{\"id\": \"a\", \"title\": \"مطر\", \"text\": \"نزل مطر غزير.\"}\n";
  private static final String SECOND = "{\"id\": \"b\", \"text\": \"نزل ثلج\"}\n";

  @TempDir private Path directory;

  @Test
  void countsTheWordsOfAllInputs() throws IOException {
    Path first = Files.writeString(directory.resolve("a.jsonl"), FIRST);
    Path second = Files.writeString(directory.resolve("b.jsonl"), SECOND);
    Path output = directory.resolve("words.tsv.gz");

    CommandRun run =
        CommandRun.of("train", "words", "--output=" + output, "--least=1", first, second);

    assertEquals(0, run.status(), run.err());
    assertEquals(List.of("written to " + output + "; articles read: 2"), run.lines());
    assertEquals(
        List.of("ثلج\t1\t1\t0", "غزير\t1\t1\t0", "مطر\t2\t1\t1", "نزل\t2\t0\t2"), unzipped(output));
  }

  @Test
  void leavesOutRareWords() throws IOException {
    Path input = Files.writeString(directory.resolve("a.jsonl"), (FIRST + SECOND).repeat(2));
    Path output = directory.resolve("words.tsv.gz");

    CommandRun.of("train", "words", "--output=" + output, input);

    assertEquals(List.of("مطر\t4\t2\t2", "نزل\t4\t0\t4"), unzipped(output));
  }

  @Test
  void calibratesConfidenceOnRunsOverAnnotatedArticles() throws IOException {
    Path gold = directory.resolve("gold.json");
    Path run = directory.resolve("run");
    writeGold(gold, run.resolve("events/part.avro"));
    Path output = directory.resolve("weights.tsv");

    CommandRun first = calibrate(gold, run, output, "--folds=2");

    assertEquals(0, first.status(), first.err());
    assertEquals("fitted on 8 events of 4 annotated articles", first.lines().get(0));
    assertEquals("right: 0.500", first.lines().get(1));
    List<String> written = Files.readAllLines(output);
    assertEquals("# fitted on 8 events of 4 annotated articles", written.get(0));
    assertTrue(written.stream().anyMatch(line -> line.startsWith("title\t")), written.toString());

    Path again = directory.resolve("again.tsv");
    calibrate(gold, run, again, "--folds=2");
    assertEquals(written, Files.readAllLines(again));
  }

  @Test
  void refusesToCalibrateOnTooLittleInOneLine() throws IOException {
    Path gold = directory.resolve("gold.json");
    Path run = directory.resolve("run");
    writeGold(gold, run.resolve("events/part.avro"));
    Path output = directory.resolve("weights.tsv");

    assertRefused(
        "10 articles or more",
        "confidence",
        "--gold=" + gold,
        "--events=" + run,
        "--output=" + output);
    assertRefused(
        "no such file", "confidence", "--gold=" + gold, "--events=none", "--output=" + output);
    assertFalse(Files.exists(output));
  }

  private static CommandRun calibrate(Path gold, Path run, Path output, String folds) {
    return CommandRun.of(
        "train", "confidence", "--gold=" + gold, "--events=" + run, "--output=" + output, folds);
  }

  /** Four articles: an event in the title that is annotated, and one after it that is not. */
  private static void writeGold(Path gold, Path events) throws IOException {
    StringBuilder documents = new StringBuilder();
    Event[] found = new Event[8];
    for (int i = 0; i < 4; i++) {
      documents
          .append(i == 0 ? "[" : ",")
          .append("{\"docId\": \"d")
          .append(i)
          .append("\", \"title\": \"raid\", \"text\": \"a raid\", \"events\":")
          .append(" [{\"type\": \"ASSAULT\", \"mentions\": [{\"quote\": \"raid\\na\"}]}]}");
      found[2 * i] = Records.event("d" + i, new Span(0, 4, "raid"), new Span(0, 4, "raid"));
      found[2 * i + 1] = Records.event("d" + i, new Span(7, 11, "raid"), new Span(7, 11, "raid"));
    }
    Files.writeString(gold, documents.append("]").toString());
    Records.write(events, found);
  }

  @Test
  void testsTheModelInUseOnLabelledWords() throws IOException {
    Path words =
        Files.writeString(
            directory.resolve("words.tsv"),
            "وصل\tO\nالرئيس\tO\nحسني\tB-PER\nمبارك\tI-PER\nإلى\tO\nبغداد\tB-LOC\n.\tO\n");

    CommandRun run = CommandRun.of("train", "ner", "--test=" + words, "--together=1");

    assertEquals(0, run.status(), run.err());
    assertTrue(run.lines().contains("LOC    1.0000  1.0000  1.0000       1"), run.out());
    assertTrue(run.lines().contains("all    1.0000  1.0000  1.0000       2"), run.out());
  }

  @Test
  void trainsAndTestsAModel() throws IOException {
    Path words =
        Files.writeString(
            directory.resolve("words.tsv"), "زار\tO\nبغداد\tB-LOC\n.\tO\n\n".repeat(60));
    Path model = directory.resolve("ner.tsv.gz");

    CommandRun run =
        CommandRun.of(
            "train", "ner", "--data=" + words, "--output=" + model, "--folds=2", "--test=" + words);

    assertEquals(0, run.status(), run.err());
    assertEquals(2, run.lines().stream().filter(line -> line.startsWith("all ")).count());
    assertTrue(run.lines().contains("written to " + model), run.out());
    assertTrue(Files.exists(model));
  }

  @Test
  void refusesMistakesInOneLine() throws IOException {
    Path input = Files.writeString(directory.resolve("a.jsonl"), FIRST + "{\"id\":\n");
    Path target = directory.resolve("words.tsv.gz");
    String output = "--output=" + target;

    assertRefused("say what to train: ner, words or confidence");
    assertRefused("--output=FILE", "words", input);
    assertRefused("INPUT", "words", output);
    assertRefused("--least must be 1 or more", "words", output, "--least=0", input);
    assertRefused("matches no file", "words", output, directory.resolve("none.jsonl"));
    assertRefused("a.jsonl", "words", output, input);
    assertFalse(Files.exists(target));

    assertRefused("nothing to do", "ner");
    assertRefused("nothing to do", "ner", "--data=" + input);
    assertRefused("need --data", "ner", "--test=" + input, "--folds=2");
    assertRefused("--test needs", "ner", "--data=" + input, "--folds=2", "--test=" + input);
    assertRefused("--together must be", "ner", "--test=" + input, "--together=0");
    assertRefused("cannot be read", "ner", "--test=" + directory.resolve("none.tsv"));
    assertRefused("expected a word", "ner", "--test=" + input);
  }

  private static List<String> unzipped(Path file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  private static void assertRefused(String message, Object... arguments) {
    CommandRun run =
        CommandRun.of(Stream.concat(Stream.of("train"), Stream.of(arguments)).toArray());
    assertEquals(2, run.status(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(message), run.err());
  }
}
