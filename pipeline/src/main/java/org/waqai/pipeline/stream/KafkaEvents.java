package org.waqai.pipeline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.waqai.pipeline.UserException;
import org.waqai.pipeline.records.RecordFiles;
import org.waqai.pipeline.records.RecordJson;
import org.waqai.pipeline.records.RecordReader;

/**
 * Events into a topic, as {@code waqai cat} prints them, each under its {@code eventId}: one that
 * is sent twice can be told, and a compacted topic keeps it once. What could not be used goes, with
 * its original bytes, to the topic of the same name and {@code .deadletters}.
 */
final class KafkaEvents implements EventSink {
  private static final int PATIENCE_MILLIS = 600_000;
  private static final int REQUEST_MILLIS = 30_000;

  /** More than any message: how large one may be is for the servers to say. */
  private static final int BUFFER_BYTES = 64 << 20;

  private static final int AT_ONCE_BYTES = BUFFER_BYTES / 4;

  private final KafkaTopic topic;
  private final KafkaProducer<byte[], byte[]> producer;

  private KafkaEvents(KafkaTopic topic, KafkaProducer<byte[], byte[]> producer) {
    this.topic = topic;
    this.producer = producer;
  }

  /**
   * A sink that has found its topic.
   *
   * @throws UserException when there is nobody to send to
   */
  static KafkaEvents to(KafkaTopic topic) {
    Map<String, Object> settings = new HashMap<>();
    settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, topic.servers());
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_MILLIS);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, REQUEST_MILLIS);
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, BUFFER_BYTES);
    settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, BUFFER_BYTES);
    // A topic that was forgotten could not be asked for while the servers are away.
    settings.put(ProducerConfig.METADATA_MAX_IDLE_CONFIG, Duration.ofDays(36_500).toMillis());
    ByteArraySerializer bytes = new ByteArraySerializer();
    try {
      KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(settings, bytes, bytes);
      producer.partitionsFor(topic.topic());
      producer.partitionsFor(topic.deadLetters().topic());
      return new KafkaEvents(topic, producer);
    } catch (KafkaException e) {
      throw new UserException(topic + ": cannot be written: " + e.getMessage(), e);
    }
  }

  @Override
  public long send(String events, String deadLetters) throws IOException {
    return send(events, this::event) + send(deadLetters, this::letter);
  }

  private long send(
      String folder, Function<GenericRecord, ProducerRecord<byte[], byte[]>> messageOf)
      throws IOException {
    long tooLarge = 0;
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    long bytes = 0;
    for (ResourceId file : RecordFiles.find(folder)) {
      try (RecordReader records = RecordReader.open(file)) {
        while (records.hasNext()) {
          ProducerRecord<byte[], byte[]> message = messageOf.apply(records.next());
          sent.add(producer.send(message));
          bytes += message.value().length;
          if (bytes > AT_ONCE_BYTES) {
            tooLarge += awaitArrival(sent);
            sent.clear();
            bytes = 0;
          }
        }
      }
    }
    return tooLarge + awaitArrival(sent);
  }

  /** Gives how many can never arrive, being too large; all others have. */
  private long awaitArrival(List<Future<RecordMetadata>> sent) {
    producer.flush();
    return sent.stream().filter(one -> !hasArrived(one)).count();
  }

  private boolean hasArrived(Future<RecordMetadata> sent) {
    try {
      sent.get();
      return true;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RecordTooLargeException) {
        return false;
      }
      throw notSent(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw notSent(e);
    }
  }

  private UserException notSent(Throwable cause) {
    return new UserException(
        "%s: not sent: %s; start again when its servers are there, and nothing is lost"
            .formatted(topic, cause.getMessage()),
        cause);
  }

  private ProducerRecord<byte[], byte[]> event(GenericRecord event) {
    return new ProducerRecord<>(
        topic.topic(),
        event.get("eventId").toString().getBytes(UTF_8),
        RecordJson.of(event).toString().getBytes(UTF_8));
  }

  private ProducerRecord<byte[], byte[]> letter(GenericRecord letter) {
    ByteBuffer payload = ((ByteBuffer) letter.get("payload")).duplicate();
    byte[] bytes = new byte[payload.remaining()];
    payload.get(bytes);
    String source = letter.get("source").toString();
    ProducerRecord<byte[], byte[]> message =
        new ProducerRecord<>(topic.deadLetters().topic(), source.getBytes(UTF_8), bytes);
    for (String field : List.of("stage", "errorClass", "message")) {
      message.headers().add(field, letter.get(field).toString().getBytes(UTF_8));
    }
    return message;
  }

  @Override
  public void close() {
    producer.close();
  }
}
