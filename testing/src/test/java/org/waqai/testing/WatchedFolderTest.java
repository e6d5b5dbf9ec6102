package org.waqai.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stream of files that appear in a folder. */
class WatchedFolderTest {
  private static final List<String> JVM = List.of("-Xmx3g");
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final String ARTICLE =
      """
      {"id": "%1$s", "date": "2021-02-24", "title": "غارة جوية على إدلب", \
      "text": "قصفت طائرات حربية روسية مدينة إدلب يوم الأربعاء، ما أدى إلى مقتل %2$s مدنيين."}
      """;

  @TempDir private Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void makeFolder() throws Exception {
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
  }

  @Test
  void takesEachArticleOnceThroughAnEndAndAKill() throws Exception {
    arrive("a.jsonl", ARTICLE.formatted("one", "خمسة") + "{\"id\": broken\n");
    JavaProcess stream = start();
    awaitDone(1, stream);
    stream.terminate();
    JavaProcess.Ended ended = stream.end();
    assertEquals(0, ended.status(), ended.toString());
    assertTrue(ended.out().contains("2 received, 0 of them again, 1 dead letters"), ended.out());

    arrive("b.jsonl", ARTICLE.formatted("one", "خمسة") + ARTICLE.formatted("two", "سبعة"));
    JavaProcess killed = start();
    while (Files.notExists(out.resolve("000002.avro")) && killed.isAlive()) {
      killed.endsWithin(Duration.ofMillis(10));
    }
    killed.kill();
    killed.end();

    JavaProcess again = start();
    awaitDone(2, again);
    again.terminate();
    again.end();

    assertEquals(1, new StoredRecords(out.resolve("000001")).events().size());
    assertEquals(1, new StoredRecords(out.resolve("000001")).of("deadletters").size());
    List<String> ids = new ArrayList<>();
    for (String batch : List.of("000001", "000002")) {
      new StoredRecords(out.resolve(batch))
          .of("annotations")
          .forEach(annotated -> ids.add(annotated.at("/article/id").asText()));
    }
    assertEquals(List.of("one", "two"), ids);
  }

  @Test
  void saysWhatIsMissingBeforeItStarts() throws Exception {
    assertRefused("name files in a folder that is there", "--input=watch:none/*.jsonl");
    assertRefused("a stream is read alone", "--input=watch:" + in + "/*", "--input=a.jsonl");
    assertRefused("write it as kafka://HOST:PORT/TOPIC", "--input=kafka://nowhere");
    assertRefused("name one folder", "--input=watch:" + in + "/*", "--output=more");
  }

  private void assertRefused(String message, String... options) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("run", "--output=" + out));
    arguments.addAll(List.of(options));
    JavaProcess.Ended ended = WaqaiProcess.start(folder, JVM, arguments).end();
    assertEquals(2, ended.status(), ended.toString());
    assertEquals(1, ended.err().lines().count(), ended.err());
    assertTrue(ended.err().contains(message), ended.err());
  }

  private JavaProcess start() throws Exception {
    return WaqaiProcess.start(
        folder, JVM, List.of("run", "--input=watch:" + in + "/*.jsonl", "--output=" + out));
  }

  /** Moved into its place, so that it is there whole. */
  private void arrive(String name, String content) throws Exception {
    Files.move(Files.writeString(folder.resolve(name), content), in.resolve(name));
  }

  private void awaitDone(int batch, JavaProcess stream) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (Files.notExists(out.resolve("%06d.done".formatted(batch)))) {
      if (stream.endsWithin(Duration.ofMillis(100)) || System.nanoTime() > end) {
        throw new IllegalStateException(stream.end().toString());
      }
    }
  }
}
