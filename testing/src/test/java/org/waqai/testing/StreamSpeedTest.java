package org.waqai.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a message takes to become events, at steady rates, and how many articles a second a
 * stream takes at the most. {@code -Dwaqai.articles=FILE} sends articles of the user's own, which
 * is what news is like; the sample articles are short.
 */
@EnabledIfSystemProperty(
    named = "waqai.rates",
    matches = "[\\d,]+",
    disabledReason = "takes a minute for every rate; -Dwaqai.rates=5,20 (articles a second)")
class StreamSpeedTest {
  private static final Duration EACH_RATE = Duration.ofMinutes(1);
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int TO_WARM_UP = 200;
  private static final int BACKLOG = 3000;
  private static final int MOST_ARTICLES = 2000;
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Map<String, Instant> sentAt = new HashMap<>();

  @TempDir private Path folder;
  private KafkaServer server;
  private KafkaStream stream;
  private List<ObjectNode> articles;

  @BeforeEach
  void startServer() throws Exception {
    articles =
        articles(
            Path.of(
                System.getProperty(
                    "waqai.articles",
                    WaqaiProcess.home().resolve("seeds/articles/agencies.jsonl").toString())));
    server = KafkaServer.in(folder);
    stream = KafkaStream.of(server, folder);
  }

  @AfterEach
  void stopServer() throws Exception {
    server.kill();
  }

  private static List<ObjectNode> articles(Path file) throws IOException {
    List<ObjectNode> articles = new ArrayList<>();
    try (InputStream bytes = Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes, UTF_8))) {
      for (String line = lines.readLine();
          line != null && articles.size() < MOST_ARTICLES;
          line = lines.readLine()) {
        articles.add((ObjectNode) MAPPER.readTree(line));
      }
    }
    return articles;
  }

  @Test
  void atSteadyRatesAndAtTheMost() throws Exception {
    JavaProcess process = stream.start();
    send("first", TO_WARM_UP, Duration.ZERO);
    awaitDone(process);

    List<String> figures = new ArrayList<>();
    for (String rate : System.getProperty("waqai.rates").split(",", -1)) {
      int count = Math.toIntExact(Integer.parseInt(rate) * EACH_RATE.toSeconds());
      send("at " + rate, count, EACH_RATE.dividedBy(count));
      long left = server.lag(KafkaStream.ARTICLES);
      awaitDone(process);
      figures.add(
          "%s a second: %s, %d left at the end".formatted(rate, latency("at " + rate), left));
    }
    send("backlog", BACKLOG, Duration.ZERO);
    Instant start = Instant.now();
    awaitDone(process);
    double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
    figures.add("at the most %.0f articles a second".formatted(BACKLOG / seconds));
    process.terminate();

    assertEquals(0, process.end().status());
    figures.forEach(System.out::println);
  }

  private void send(String name, int count, Duration pause) throws Exception {
    Instant start = Instant.now();
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    try (KafkaProducer<byte[], byte[]> producer = server.producer()) {
      for (int i = 0; i < count; i++) {
        Duration early = Duration.between(Instant.now(), start.plus(pause.multipliedBy(i)));
        if (!early.isNegative()) {
          Thread.sleep(early.toMillis());
        }
        String id = name + " " + i;
        byte[] message =
            MAPPER.writeValueAsBytes(articles.get(i % articles.size()).deepCopy().put("id", id));
        sentAt.put(id, Instant.now());
        sent.add(producer.send(new ProducerRecord<>(KafkaStream.ARTICLES, message)));
      }
      for (Future<RecordMetadata> one : sent) {
        one.get();
      }
    }
  }

  private void awaitDone(JavaProcess process) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (server.lag(KafkaStream.ARTICLES) > 0) {
      if (process.endsWithin(Duration.ofMillis(200)) || Instant.now().isAfter(end)) {
        process.kill();
        throw new IllegalStateException(process.end().toString());
      }
    }
  }

  /** Of the events of articles with this name. */
  private String latency(String name) throws Exception {
    List<Double> seconds = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> event : server.read(KafkaStream.EVENTS)) {
      String id = MAPPER.readTree(event.value()).get("docId").asText();
      if (id.startsWith(name + " ")) {
        Duration took = Duration.between(sentAt.get(id), Instant.ofEpochMilli(event.timestamp()));
        seconds.add(took.toMillis() / 1000.0);
      }
    }
    List<Double> sorted = seconds.stream().sorted().toList();
    return "%d events, out after %.1f s at the median, %.1f s at the 99th percentile"
        .formatted(
            sorted.size(), sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 99 / 100));
  }
}
