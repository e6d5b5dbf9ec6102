package org.waqai.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs made again, in the same process as the first. */
class ReprocessCommandTest {
  private static final String STRIKE =
      """
      {"id": "strike", "date": "2021-02-24", "title": "غارة جوية على إدلب", \
      "text": "قصفت طائرات حربية روسية مدينة إدلب يوم الأربعاء، ما أدى إلى مقتل خمسة مدنيين."}
      """;
  private static final String PROTEST =
      """
      {"id": "protest", "date": "2021-02-24", "title": "احتجاج في البصرة", \
      "text": "تظاهر مئات العاطلين عن العمل في مدينة البصرة يوم الأربعاء."}
      """;
  private static final String TRUCE =
      """
      {"id": "truce", "date": "2021-03-01", "title": "هدنة في الحديدة", \
      "text": "أفرجت جماعة الحوثي عن عشرين أسيرا في مدينة الحديدة يوم الاثنين."}
      """;
  private static final String RULE =
      """

        - id: protest.edited
          mode: demo
          nouns: [العاطلين]
          examples: []
      """;

  @TempDir private static Path shared;
  private static Path first;
  @TempDir private Path directory;

  @BeforeAll
  static void run() throws IOException {
    first = shared.resolve("first");
    CommandRun run = runOn(shared, first, STRIKE + PROTEST);
    assertEquals(0, run.status(), run.err());
    assertEquals(2, ids(first).size(), ids(first).toString());
  }

  private static CommandRun runOn(Path directory, Path output, String articles) throws IOException {
    Path input = Files.writeString(directory.resolve("articles.jsonl"), articles);
    return CommandRun.of("run", "--input=" + input, "--output=" + output);
  }

  private CommandRun reprocess(Path from, String output, Object... options) {
    return CommandRun.of(
        Stream.concat(
                Stream.of("reprocess", "--from=" + from, "--output=" + directory.resolve(output)),
                Stream.of(options))
            .toArray());
  }

  private Path output(String name) {
    return directory.resolve(name);
  }

  private static List<String> ids(Path run) {
    return CommandRun.of("cat", run.resolve("events")).lines().stream()
        .map(line -> json(line).path("docId").asText())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> events(Path run) {
    return CommandRun.of("cat", run.resolve("events")).lines().stream().sorted().toList();
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private static JsonNode manifest(Path run) throws IOException {
    return json(Files.readString(run.resolve("manifest.json")));
  }

  private Path editedRules() throws IOException {
    Path rules = directory.resolve("rules");
    Path seeds = Path.of(System.getProperty("waqai.home"), "seeds", "rules");
    Files.createDirectories(rules);
    try (Stream<Path> files = Files.list(seeds)) {
      for (Path file : files.toList()) {
        Files.copy(file, rules.resolve(file.getFileName()));
      }
    }
    Path pack = rules.resolve("protest.yaml");
    Files.writeString(pack, Files.readString(pack) + RULE);
    return rules;
  }

  @Test
  void doesNothingWhereNothingChanged() {
    CommandRun run = reprocess(first, "none", "--if-changed");

    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().startsWith("nothing has changed"), run.out());
    assertFalse(Files.exists(output("none")));

    CommandRun sameInput =
        reprocess(first, "none", "--if-changed", "--input=" + shared.resolve("articles.jsonl"));
    assertTrue(sameInput.out().startsWith("nothing has changed"), sameInput.out());
  }

  @Test
  void carriesOverWhatNothingTouches() throws IOException {
    CommandRun run = reprocess(first, "same");

    assertEquals(0, run.status(), run.err());
    assertEquals(0, manifest(output("same")).at("/reprocessed/extractedAgain").asInt());
    assertEquals(events(first), events(output("same")));
  }

  @Test
  void extractsAgainOnlyWhatAnEditedRuleCanTouchAndTheResultIsThatOfAFullRun() throws IOException {
    Path rules = editedRules();

    CommandRun partly = reprocess(first, "partly", "--rules=" + rules);
    CommandRun fully = reprocess(first, "fully", "--rules=" + rules, "--full");

    assertEquals(0, partly.status(), partly.err());
    assertTrue(partly.out().contains("rule protest.edited"), partly.out());
    assertEquals(1, manifest(output("partly")).at("/reprocessed/extractedAgain").asInt());
    assertEquals(2, manifest(output("fully")).at("/reprocessed/extractedAgain").asInt());
    assertEquals(0, fully.status(), fully.err());
    assertEquals(events(output("fully")), events(output("partly")));
    assertFalse(events(first).equals(events(output("partly"))));
  }

  @Test
  void addsNewArticlesReplacesCorrectedOnesAndRemovesWithdrawnOnes() throws IOException {
    Path news =
        Files.writeString(
            directory.resolve("news.jsonl"),
            TRUCE + PROTEST + STRIKE.replace("خمسة مدنيين", "سبعة مدنيين"));

    CommandRun run = reprocess(first, "second", "--input=" + news);

    assertEquals(0, run.status(), run.err());
    Path second = output("second");
    assertEquals(List.of("protest", "strike", "truce"), ids(second));
    assertEquals(2, CommandRun.of("cat", second.resolve("annotations")).lines().size());
    JsonNode strike =
        json(events(second).stream().filter(line -> line.contains("\"strike\"")).findFirst().get());
    assertEquals(7, strike.at("/killed/min").asInt());
    assertEquals(
        "{\"docId\":\"strike\",\"reason\":\"CORRECTED\"}",
        CommandRun.of("cat", second.resolve("tombstones")).out().strip());
    assertEquals(1, manifest(second).at("/reprocessed/unchangedInputs").asInt());

    Path withdrawn = Files.writeString(directory.resolve("gone.txt"), "strike\nnever-seen\n");
    CommandRun third = reprocess(second, "third", "--withdrawn=" + withdrawn, "--full");

    assertEquals(0, third.status(), third.err());
    assertEquals(List.of("protest", "truce"), ids(output("third")));
    assertEquals(1, manifest(output("third")).at("/reprocessed/buried").asInt());

    CommandRun fourth = reprocess(output("third"), "fourth", "--full");
    assertEquals(0, fourth.status(), fourth.err());
    assertEquals(List.of("protest", "truce"), ids(output("fourth")));
    assertEquals(3, manifest(output("fourth")).at("/layers").size() - 1);
  }

  @Test
  void refusesRunsThatAreNotWhole() throws IOException {
    Path broken = directory.resolve("broken");
    runOn(directory, broken, PROTEST);
    Path manifest = broken.resolve("manifest.json");
    String written = Files.readString(manifest);

    Files.writeString(manifest, written.replaceFirst("\\{", "{,"));
    assertRefused(reprocess(broken, "out"), "no longer JSON");
    Files.writeString(manifest, "{}");
    assertRefused(reprocess(broken, "out"), "not a manifest");
    Files.writeString(manifest, written.replace("\"format\" : 1", "\"format\" : 99"));
    assertRefused(reprocess(broken, "out"), "newer version");
    Files.writeString(manifest, written);
    Path file = broken.resolve("events/part-00000-of-00001.avro");
    byte[] content = Files.readAllBytes(file);
    Files.write(file, new byte[3]);
    assertRefused(reprocess(broken, "out"), "has 3 bytes");
    Files.delete(file);
    assertRefused(reprocess(broken, "out"), "is missing");
    Files.write(file, content);
    Files.delete(manifest);
    assertRefused(reprocess(broken, "out"), "no finished run");
    assertFalse(Files.exists(output("out")));
  }

  @Test
  void saysSoWhenTheRunWithTheAnnotationsIsGone() throws IOException {
    Path gone = directory.resolve("gone");
    runOn(directory, gone, PROTEST);
    assertEquals(0, reprocess(gone, "next").status());
    Files.delete(gone.resolve("manifest.json"));

    assertRefused(reprocess(output("next"), "out"), "its annotations lie in an earlier run");
  }

  @Test
  void refusesToWriteIntoTheRunThatItReads() {
    CommandRun run =
        CommandRun.of("reprocess", "--from=" + first, "--output=" + first, "--overwrite");

    assertRefused(run, "name another folder");
  }

  @Test
  void refusesNewArticlesWhereTheModelsDiffer() throws IOException {
    Path other = directory.resolve("other");
    runOn(directory, other, PROTEST);
    Path manifest = other.resolve("manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest).replaceFirst("\"models\" : \"..", "\"models\" : \"zz"));
    Path news = Files.writeString(directory.resolve("news.jsonl"), TRUCE);

    assertRefused(reprocess(other, "out", "--input=" + news), "other models");
    assertEquals(0, reprocess(other, "out").status());
  }

  @Test
  void tooManyDeadLettersHaveAStatusOfTheirOwn() throws IOException {
    Path input = Files.writeString(directory.resolve("a.jsonl"), PROTEST + "{\n");

    Object[] run = {"run", "--input=" + input, "--output=" + output("letters"), "--overwrite"};
    assertEquals(0, CommandRun.of(with(run, "--max-deadletters=1")).status());
    assertEquals(3, CommandRun.of(with(run, "--max-deadletters=0")).status());
    assertEquals(2, CommandRun.of(with(run, "--max-deadletters=-1")).status());
  }

  private static Object[] with(Object[] arguments, Object last) {
    return Stream.concat(Stream.of(arguments), Stream.of(last)).toArray();
  }

  private static void assertRefused(CommandRun run, String why) {
    assertEquals(2, run.status(), run.out() + run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(why), run.err());
  }
}
