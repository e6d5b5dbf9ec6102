package org.waqai.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A stream from one topic to another, while processes are killed and the broker goes away. */
@EnabledIfSystemProperty(
    named = "waqai.kafka",
    matches = "true",
    disabledReason =
        "starts a broker; mvn -Pkafka-test -pl testing -am test -Dtest=KafkaStreamTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false")
class KafkaStreamTest {
  private static final int KILLS = Integer.getInteger("waqai.kills", 3);
  private static final int ARTICLES_EACH_TIME = 20;
  private static final byte[] BROKEN = {'{', (byte) 0xFF, '\n', '"'};
  private static final String ARTICLE =
      """
      {"id": "a%1$d", "date": "2021-02-24", "title": "غارة جوية على إدلب",
       "text": "قصفت طائرات حربية روسية مدينة إدلب يوم الأربعاء، ما أدى إلى مقتل %1$d مدنيين."}
      """;

  @TempDir private Path folder;
  private KafkaServer server;
  private Path out;

  @BeforeEach
  void startServer() throws Exception {
    server = KafkaServer.in(folder);
    server.create("articles");
    server.create("events");
    server.create("events.deadletters");
    out = folder.resolve("out");
  }

  @AfterEach
  void stopServer() throws Exception {
    server.kill();
  }

  @Test
  void losesAndDoublesNothing() throws Exception {
    Random random = new Random(8);
    server.send("articles", List.of(BROKEN));
    int sent = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      JavaProcess stream = start();
      server.send("articles", articles(sent));
      server.send("articles", articles(sent)); // again, as who sends at least once does
      sent += ARTICLES_EACH_TIME;
      if (kill == 1) {
        server.kill();
        stream.endsWithin(Duration.ofSeconds(5));
        server.start();
      }
      stream.endsWithin(Duration.ofMillis(random.nextInt(30_000)));
      stream.kill();
      stream.end();
    }
    JavaProcess last = start();
    while (annotated().size() < sent && last.isAlive()) {
      last.endsWithin(Duration.ofSeconds(1));
    }
    last.terminate();
    JavaProcess.Ended ended = last.end();
    assertEquals(0, ended.status(), ended.toString());
    System.out.print(ended.out());

    List<String> wanted = IntStream.range(0, sent).mapToObj(i -> "a" + i).sorted().toList();
    assertEquals(wanted, annotated());
    TreeSet<String> stored = new TreeSet<>();
    for (Path run : runs()) {
      new StoredRecords(run).of("events").forEach(e -> stored.add(e.get("eventId").asText()));
    }
    TreeSet<String> arrived = new TreeSet<>();
    server.read("events").forEach(message -> arrived.add(new String(message.key(), UTF_8)));
    assertEquals(stored, arrived);
    assertArrayEquals(BROKEN, server.read("events.deadletters").get(0).value());
  }

  private static List<byte[]> articles(int first) {
    List<byte[]> messages = new ArrayList<>();
    for (int i = first; i < first + ARTICLES_EACH_TIME; i++) {
      messages.add(ARTICLE.formatted(i).getBytes(UTF_8));
    }
    return messages;
  }

  private JavaProcess start() throws Exception {
    return WaqaiProcess.start(
        folder,
        List.of("-Xmx3g"),
        List.of(
            "run",
            "--input=kafka://" + server.address() + "/articles",
            "--output=" + out,
            "--output=kafka://" + server.address() + "/events"));
  }

  /** The ids of all articles in finished batches. */
  private List<String> annotated() throws Exception {
    List<String> ids = new ArrayList<>();
    for (Path run : runs()) {
      new StoredRecords(run)
          .of("annotations")
          .forEach(annotated -> ids.add(annotated.at("/article/id").asText()));
    }
    Collections.sort(ids);
    return ids;
  }

  private List<Path> runs() throws Exception {
    if (Files.notExists(out)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(out)) {
      return files.filter(file -> Files.exists(Path.of(file + ".done"))).sorted().toList();
    }
  }
}
