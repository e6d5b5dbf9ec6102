package org.waqai.pipeline.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.waqai.pipeline.UserException;
import org.waqai.read.Received;
import org.waqai.schemas.DeadLetter;

/**
 * The messages of a topic, each an article in JSON. The offsets that are committed for the group
 * {@value #GROUP} say how far they are done with. While the servers are away it waits for them.
 */
final class KafkaMessages implements Source {
  private static final String GROUP = "waqai";
  private static final Duration TO_BE_FOUND = Duration.ofSeconds(30);
  private static final byte[] NOTHING = {};

  private final KafkaTopic topic;
  private final KafkaConsumer<byte[], byte[]> consumer;

  private KafkaMessages(KafkaTopic topic, KafkaConsumer<byte[], byte[]> consumer) {
    this.topic = topic;
    this.consumer = consumer;
  }

  /**
   * All partitions of the topic, from where the group stands, or else from their beginning.
   *
   * @param most how many messages are fetched at once
   * @throws UserException when there is no such topic, or nobody to ask for it
   */
  static KafkaMessages of(KafkaTopic topic, int most) {
    Map<String, Object> settings = new HashMap<>();
    settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, topic.servers());
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, most);
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.put(
        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Math.toIntExact(TO_BE_FOUND.toMillis()));
    ByteArrayDeserializer bytes = new ByteArrayDeserializer();
    try {
      KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings, bytes, bytes);
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic.topic()).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      if (partitions.isEmpty()) {
        throw new UserException(topic + ": no such topic; make it, or name another");
      }
      consumer.assign(partitions);
      return new KafkaMessages(topic, consumer);
    } catch (KafkaException e) {
      throw cannotBeRead(topic, e);
    }
  }

  private static UserException cannotBeRead(KafkaTopic topic, KafkaException e) {
    return new UserException(topic + ": cannot be read: " + e.getMessage(), e);
  }

  @Override
  public void skip(Map<String, String> position) {
    try {
      offsets(position).forEach(this::skip);
    } catch (KafkaException e) {
      throw cannotBeRead(topic, e);
    }
  }

  private void skip(TopicPartition partition, OffsetAndMetadata offset) {
    if (consumer.assignment().contains(partition)
        && consumer.position(partition) < offset.offset()) {
      consumer.seek(partition, offset.offset());
    }
  }

  @Override
  public Arrivals poll(int most, Duration patience) {
    List<DeadLetter> letters = new ArrayList<>();
    List<Instant> sentAt = new ArrayList<>();
    Map<String, String> position = new HashMap<>();
    Instant end = Instant.now().plus(patience);
    for (Duration left = patience;
        !left.isNegative() && letters.size() < most;
        left = Duration.between(Instant.now(), end)) {
      for (ConsumerRecord<byte[], byte[]> message : fetch(left)) {
        String partition = message.topic() + "/" + message.partition();
        String source = "%s/%d, offset %d".formatted(topic, message.partition(), message.offset());
        letters.add(Received.message(source, message.value() == null ? NOTHING : message.value()));
        sentAt.add(Instant.ofEpochMilli(message.timestamp()));
        position.put(partition, String.valueOf(message.offset() + 1));
      }
    }
    return new Arrivals(letters, sentAt, position);
  }

  private ConsumerRecords<byte[], byte[]> fetch(Duration patience) {
    try {
      return consumer.poll(patience);
    } catch (KafkaException e) {
      throw cannotBeRead(topic, e);
    }
  }

  @Override
  public void acknowledge(Map<String, String> position) {
    try {
      consumer.commitSync(offsets(position));
    } catch (RetriableException e) {
      // The servers are away. The next offsets to be committed say as much, and whoever starts
      // before that finds these with the messages that it keeps.
      return;
    } catch (KafkaException e) {
      throw cannotBeRead(topic, e);
    }
  }

  private static Map<TopicPartition, OffsetAndMetadata> offsets(Map<String, String> position) {
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    position.forEach(
        (name, offset) -> {
          int end = name.lastIndexOf('/');
          offsets.put(
              new TopicPartition(name.substring(0, end), Integer.parseInt(name.substring(end + 1))),
              new OffsetAndMetadata(Long.parseLong(offset)));
        });
    return offsets;
  }

  @Override
  public void close() {
    consumer.close(Duration.ofSeconds(5));
  }
}
