package org.waqai.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.deadletter.ArticleJson;
import org.waqai.schemas.Article;

/**
 * A stream from one topic to another, while processes are killed and the broker goes away. {@code
 * -Dwaqai.kills=N} says how often the stream is killed.
 */
class KafkaStreamTest {
  private static final int KILLS = Integer.getInteger("waqai.kills", 2);
  private static final int ARTICLES_EACH_TIME = 20;
  private static final long SEED = 8;
  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final byte[] BROKEN = {'{', (byte) 0xFF, '\n', '"'};

  /** A message that is just small enough for a topic, and too large with its error beside it. */
  private static final byte[] LARGE = new byte[1_048_450];

  private static final String TITLE = "غارة جوية على إدلب";
  private static final String TEXT =
      "قصفت طائرات حربية روسية مدينة إدلب يوم الأربعاء، ما أدى إلى مقتل %d مدنيين.";

  @TempDir private Path folder;
  private KafkaServer server;
  private KafkaStream stream;
  private int sent;

  @BeforeEach
  void startServer() throws Exception {
    server = KafkaServer.in(folder);
    stream = KafkaStream.of(server, folder);
  }

  @AfterEach
  void stopServer() throws Exception {
    server.kill();
  }

  @Test
  void losesAndDoublesNothing() throws Exception {
    endWhileItStarts();
    server.send(KafkaStream.ARTICLES, List.of(BROKEN));
    Instant start = Instant.now();
    JavaProcess undisturbed = stream.start();
    sendTwice();
    awaitAnnotated(undisturbed);
    Duration oneBatch = Duration.between(start, Instant.now());
    restartServer(undisturbed);
    server.send(KafkaStream.ARTICLES, List.of(LARGE));
    sendTwice();
    awaitAnnotated(undisturbed);
    JavaProcess.Ended ended = end(undisturbed);
    assertTrue(ended.err().contains("1 records of "), ended.err());

    kill(oneBatch);
    JavaProcess last = stream.start();
    sendTwice();
    awaitAnnotated(last);
    end(last);

    assertEquals(IntStream.range(0, sent).mapToObj(i -> "a" + i).sorted().toList(), annotated());
    List<String> stored = new ArrayList<>();
    for (StoredRecords batch : stream.doneBatches()) {
      batch.of("events").forEach(event -> stored.add(event.get("eventId").asText()));
    }
    List<String> arrived = new ArrayList<>();
    server
        .read(KafkaStream.EVENTS)
        .forEach(message -> arrived.add(new String(message.key(), UTF_8)));
    assertEquals(new TreeSet<>(stored).size(), stored.size());
    assertEquals(new TreeSet<>(stored), new TreeSet<>(arrived));
    assertArrayEquals(BROKEN, server.read(KafkaStream.DEAD_LETTERS).get(0).value());
    System.out.printf(
        "killed %d times, %d articles sent twice each, in %d batches, none lost or doubled;"
            + " of %d events %d again in the topic, under the same key%n",
        KILLS, sent, stream.doneBatches().size(), stored.size(), arrived.size() - stored.size());
  }

  /** At any moment of a batch. */
  private void kill(Duration oneBatch) throws Exception {
    Random random = new Random(SEED);
    for (int i = 0; i < KILLS; i++) {
      JavaProcess process = stream.start();
      sendTwice();
      assertFalse(process.endsWithin(oneBatch.multipliedBy(random.nextInt(120)).dividedBy(100)));
      process.kill();
      process.end();
    }
  }

  private void endWhileItStarts() throws Exception {
    JavaProcess process = stream.start();
    while (!stream.isStarting() && process.isAlive()) {
      process.endsWithin(Duration.ofMillis(10));
    }
    end(process);
  }

  private static JavaProcess.Ended end(JavaProcess process) throws Exception {
    process.terminate();
    JavaProcess.Ended ended = process.end();
    assertEquals(0, ended.status(), ended.toString());
    return ended;
  }

  private void restartServer(JavaProcess process) throws Exception {
    server.kill();
    process.endsWithin(Duration.ofSeconds(3));
    server.start();
    assertTrue(process.isAlive());
  }

  /** As who sends at least once may do. */
  private void sendTwice() throws Exception {
    List<byte[]> messages = new ArrayList<>();
    for (int i = 0; i < ARTICLES_EACH_TIME; i++) {
      messages.add(message(sent++));
    }
    server.send(KafkaStream.ARTICLES, messages);
    server.send(KafkaStream.ARTICLES, messages);
  }

  /** Every other one in Avro. */
  private static byte[] message(int number) throws Exception {
    Article article =
        Article.newBuilder()
            .setId("a" + number)
            .setPublishedOn(LocalDate.of(2021, 2, 24))
            .setTitle(TITLE)
            .setText(TEXT.formatted(number))
            .build();
    return number % 2 == 0
        ? ArticleJson.encode(article)
        : Article.getEncoder().encode(article).array();
  }

  private void awaitAnnotated(JavaProcess process) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (annotated().size() < sent) {
      if (process.endsWithin(Duration.ofMillis(500)) || Instant.now().isAfter(end)) {
        process.kill();
        throw new IllegalStateException(annotated().size() + " of " + sent + ": " + process.end());
      }
    }
  }

  /** The ids of all articles in finished batches. */
  private List<String> annotated() throws Exception {
    List<String> ids = new ArrayList<>();
    for (StoredRecords batch : stream.doneBatches()) {
      batch.of("annotations").forEach(annotated -> ids.add(annotated.at("/article/id").asText()));
    }
    Collections.sort(ids);
    return ids;
  }
}
