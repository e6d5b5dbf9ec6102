package org.waqai.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sample articles, with a line that is none and an article that is not Arabic, on a runner. */
public final class MixedRun {
  /** Stage and error class of the two that give no annotated article. */
  public static final List<String> DEAD_LETTERS =
      List.of(
          "ANNOTATE org.waqai.annotate.UnannotatableArticleException$NotArabic",
          "READ BROKEN_JSON");

  private static final String NO_ARTICLES =
      """
      {"id": "broken", "title":
      {"id": "english", "title": "Nothing Arabic", "text": "This article is in English only."}
      """;

  private final StoredRecords records;

  private MixedRun(StoredRecords records) {
    this.records = records;
  }

  /** Its arguments of the command, without the runner. */
  public static List<String> arguments(Path folder) throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.jsonl"), NO_ARTICLES);
    return List.of(
        "run",
        "--input=" + WaqaiProcess.home().resolve("seeds/articles"),
        "--input=" + broken,
        "--output=" + output(folder),
        "--parallelism=2");
  }

  private static Path output(Path folder) {
    return folder.resolve("out");
  }

  /**
   * Waits until a worker has begun to write annotations, which is work that is lost with it.
   *
   * @throws IllegalStateException when the job ends before
   */
  public static void awaitAnnotation(Path folder, JavaProcess job) throws Exception {
    while (!isAnnotating(folder)) {
      if (job.endsWithin(Duration.ofMillis(20))) {
        throw new IllegalStateException(job.end().toString());
      }
    }
  }

  /** Whether a worker has begun to write annotations, and none has put them together yet. */
  public static boolean isAnnotating(Path folder) {
    return Files.isDirectory(output(folder).resolve("annotations/.pieces"));
  }

  /** What a finished run with {@link #arguments} left behind. */
  public static MixedRun in(Path folder) {
    return new MixedRun(new StoredRecords(output(folder)));
  }

  /**
   * Runs it to the end.
   *
   * @param jvm options of the JVM
   * @throws IllegalStateException unless it ends well
   */
  public static MixedRun on(String runner, Path folder, List<String> jvm)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(arguments(folder));
    arguments.add("--runner=" + runner);
    JavaProcess.Ended ended = WaqaiProcess.start(folder, jvm, arguments).end();
    if (ended.status() != 0) {
      throw new IllegalStateException(ended.status() + ": " + ended.err());
    }
    return in(folder);
  }

  public List<String> events() throws IOException {
    return records.events();
  }

  /** Stage and error class of each, sorted. */
  public List<String> deadLetters() throws IOException {
    return records.of("deadletters").stream()
        .map(letter -> letter.get("stage").asText() + " " + letter.get("errorClass").asText())
        .sorted()
        .toList();
  }

  /** Records by kind, and words: as the manifest counts them. */
  public Counts counted() throws IOException {
    JsonNode stages = records.manifest().get("stages");
    return new Counts(
        stages.at("/read/in").asLong(),
        stages.at("/annotate/articles").asLong(),
        stages.at("/annotate/words").asLong(),
        stages.at("/extract/events").asLong(),
        stages.at("/read/deadLetters").asLong() + stages.at("/annotate/deadLetters").asLong());
  }

  /** Pieces that nobody has cleared away, which no finished run has. */
  public List<String> pieces() throws IOException {
    try (Stream<Path> files = Files.walk(records.folder())) {
      return files.map(Path::toString).filter(file -> file.contains(".pieces")).toList();
    }
  }

  /** The same, as the records themselves show. */
  public Counts found() throws IOException {
    List<JsonNode> annotated = records.of("annotations");
    long words = annotated.stream().mapToLong(article -> article.get("tokens").size()).sum();
    long letters = deadLetters().size();
    return new Counts(
        annotated.size() + letters, annotated.size(), words, events().size(), letters);
  }

  /** How many of what. */
  public record Counts(long in, long annotated, long words, long events, long deadLetters) {}
}
