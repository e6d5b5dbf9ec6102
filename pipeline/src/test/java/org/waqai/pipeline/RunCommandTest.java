package org.waqai.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs on made-up articles; the first of them loads the models, which takes some seconds. */
class RunCommandTest {
  private static final String ARTICLES =
      """
      {"id": "strike", "date": "2021-02-24", "title": "غارة جوية على إدلب", \
      "text": "قصفت طائرات حربية روسية مدينة إدلب يوم الأربعاء، ما أدى إلى مقتل خمسة مدنيين."}
      {"id": "broken", "title":
      {"id": "english", "title": "Nothing Arabic", "text": "This article is in English only."}
      {"id": "market", "date": "2021-02-24", "title": "السوق", \
      "text": "ارتفعت أسعار القمح في الأسواق العالمية."}
      """;

  @TempDir private Path directory;

  @Test
  void everyInputIsAnnotatedOrADeadLetterAndTheManifestSaysSo() throws IOException {
    Path input = Files.writeString(directory.resolve("articles.jsonl"), ARTICLES);
    Path output = directory.resolve("out");

    CommandRun run = CommandRun.of("run", "--input=" + input, "--output=" + output);

    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("2 articles, "), run.out());
    assertEquals(2, CommandRun.of("cat", output.resolve("annotations")).lines().size());
    assertEquals(2, CommandRun.of("cat", output.resolve("deadletters")).lines().size());
    JsonNode manifest = new ObjectMapper().readTree(output.resolve("manifest.json").toFile());
    assertEquals(4, manifest.at("/stages/read/in").asInt());
    assertEquals(3, manifest.at("/stages/read/articles").asInt());
    assertEquals(1, manifest.at("/stages/read/deadLetters").asInt());
    for (JsonNode stage : manifest.get("stages")) {
      double mean = stage.at("/milliseconds/mean").asDouble(-1);
      assertTrue(mean >= 0 && mean <= stage.at("/milliseconds/max").asLong(), stage.toString());
    }
    assertEquals(3, manifest.at("/stages/annotate/in").asInt());
    assertEquals(2, manifest.at("/stages/annotate/articles").asInt());
    assertEquals(1, manifest.at("/stages/annotate/deadLetters").asInt());
    assertEquals(
        CommandRun.of("cat", output.resolve("events")).lines().size(),
        manifest.at("/stages/extract/events").asInt());
    JsonNode event =
        new ObjectMapper().readTree(CommandRun.of("cat", output.resolve("events")).lines().get(0));
    assertEquals("Air/drone strike", event.at("/acled/sub_event_type").asText());
    assertEquals("195", event.get("cameo").asText());
    assertTrue(manifest.at("/versions/crosswalk~1acled").asText().contains("ACLED"));
    assertEquals(Files.size(input), manifest.at("/inputs/0/bytes").asLong());
    assertEquals(2, manifest.get("deadLetters").size());
    assertFalse(manifest.at("/fingerprints/models").asText().isEmpty());
    assertFalse(manifest.at("/fingerprints/rules").asText().isEmpty());
  }

  @Test
  void readsTheSamplesAloneIntoAFolderThatTheSummaryNames() throws IOException {
    Path samples = Files.createDirectories(directory.resolve("home/seeds/articles"));
    Files.writeString(samples.resolve("a.jsonl"), ARTICLES.lines().toList().get(0));
    for (String beside : List.of("gold.json", "README.md")) {
      Files.writeString(samples.resolve(beside), "no article");
    }

    CommandRun run = inHome(directory.resolve("home"), () -> CommandRun.of("run"));

    assertEquals(0, run.status(), run.err());
    Matcher written = Pattern.compile("Written to (.*waqai-.*?): ").matcher(run.out());
    assertTrue(written.find(), run.out());
    Path output = Path.of(written.group(1));
    try {
      JsonNode manifest = new ObjectMapper().readTree(output.resolve("manifest.json").toFile());
      assertEquals(1, manifest.get("inputs").size(), manifest.get("inputs").toString());
      assertEquals(1, manifest.at("/stages/read/in").asInt());
      assertEquals(1, CommandRun.of("cat", output.resolve("annotations")).lines().size());
    } finally {
      delete(output);
    }
  }

  @Test
  void saysWhereSamplesAreMissing() {
    CommandRun run = inHome(directory, () -> CommandRun.of("run"));

    assertEquals(2, run.status());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("no sample articles in " + directory), run.err());
  }

  @Test
  void deadLettersCanBeTriedAgain() throws IOException {
    Path input = Files.writeString(directory.resolve("articles.jsonl"), ARTICLES);
    CommandRun.of("run", "--input=" + input, "--output=" + directory.resolve("first"));

    CommandRun run =
        CommandRun.of(
            "run",
            "--input=" + directory.resolve("first/deadletters"),
            "--output=" + directory.resolve("second"));

    assertEquals(0, run.status(), run.err());
    assertEquals(
        payloads(directory.resolve("first")), payloads(directory.resolve("second")), run.out());
  }

  @Test
  void replacesAnEarlierRunOnlyWhenTold() throws IOException {
    Path input = Files.writeString(directory.resolve("a.jsonl"), ARTICLES.lines().toList().get(0));
    Path output = directory.resolve("out");
    Path stale = Files.createDirectories(output.resolve("events")).resolve("part-9.avro");
    Files.writeString(stale, "of an earlier run with more shards");
    Path note = Files.writeString(output.resolve("note.txt"), "the user's own");

    assertRefused("is not empty", "--input=" + input, "--output=" + output);
    assertTrue(Files.exists(stale));

    CommandRun run = CommandRun.of("run", "--input=" + input, "--output=" + output, "--overwrite");

    assertEquals(0, run.status(), run.err());
    assertFalse(Files.exists(stale));
    assertTrue(Files.exists(note));
    assertEquals(1, CommandRun.of("cat", output.resolve("annotations")).lines().size());
  }

  @Test
  void neverRemovesItsOwnInput() throws IOException {
    Path letters = Files.createDirectories(directory.resolve("out/deadletters"));
    Path input = Files.writeString(letters.resolve("a.jsonl"), ARTICLES);

    assertRefused(
        "must not lie in the folder to overwrite",
        "--input=" + input,
        "--output=" + directory.resolve("out"),
        "--overwrite");
    assertTrue(Files.exists(input));
  }

  @Test
  void refusesMistakesInOneLineBeforeAnyWork() throws IOException {
    Path input = Files.writeString(directory.resolve("a.jsonl"), ARTICLES);
    String out = "--output=" + directory.resolve("out");
    Path file = Files.writeString(directory.resolve("file"), "");

    assertRefused("matches no file", "--input=" + directory.resolve("none*.txt"), out);
    assertRefused("Missing required option: '--output=OUT'", "--input=" + input);
    assertRefused("cannot be written", "--input=" + input, "--output=" + file);
    assertRefused("Unknown option: '--outptu=x'", "--input=" + input, out, "--outptu=x");
    assertRefused("--parallelism must be 1 or more", "--input=" + input, out, "--parallelism=0");
    assertRefused("--published-on", "--input=" + input, out, "--published-on=yesterday");
    assertRefused("--runner", "--input=" + input, out, "--runner=hadoop");
    assertFalse(Files.exists(directory.resolve("out")));
  }

  @Test
  void namesTheLineOfAMistakenRule() throws IOException {
    Path input = Files.writeString(directory.resolve("a.jsonl"), ARTICLES);
    Path rules = Files.createDirectories(directory.resolve("rules"));
    for (Path file : bundledRules()) {
      Files.copy(file, rules.resolve(file.getFileName()));
    }
    Path broken = rules.resolve("broken.yaml");
    Files.writeString(broken, "type: ASSAULT\nrules:\n  - id: broken.rule\n    trigers: []\n");

    CommandRun run =
        CommandRun.of(
            "run", "--input=" + input, "--output=" + directory.resolve("out"), "--rules=" + rules);

    assertEquals(2, run.status());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("broken.yaml"), run.err());
    assertFalse(Files.exists(directory.resolve("out")));
  }

  private static List<Path> bundledRules() throws IOException {
    try (Stream<Path> files =
        Files.list(Path.of(System.getProperty("waqai.home"), "seeds", "rules"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  /** As the launcher of another checkout would run it. */
  private static CommandRun inHome(Path home, Supplier<CommandRun> command) {
    String own = System.setProperty("waqai.home", home.toString());
    try {
      return command.get();
    } finally {
      System.setProperty("waqai.home", own);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static List<String> payloads(Path run) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<String> payloads = new ArrayList<>();
    for (String line : CommandRun.of("cat", run.resolve("deadletters")).lines()) {
      payloads.add(mapper.readTree(line).get("payload").asText());
    }
    return payloads.stream().sorted().toList();
  }

  private static void assertRefused(String message, Object... options) {
    Object[] arguments = Stream.concat(Stream.of("run"), Stream.of(options)).toArray();
    CommandRun run = CommandRun.of(arguments);
    assertEquals(2, run.status(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(message), run.err());
  }
}
