package org.waqai.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A broker of Kafka that is its own controller, in a process of its own on loopback. */
public final class KafkaServer {
  /** As which the command says how far it is. */
  private static final String GROUP = "waqai";

  private static final String CLUSTER = "d2FxYWktdGVzdC1jbHVzdA";
  private static final List<String> JVM = List.of("-Xmx512m");

  private final Path folder;
  private final int port;
  private JavaProcess process;

  private KafkaServer(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /**
   * Starts one that keeps its topics in this folder.
   *
   * @throws IllegalStateException when it does not start
   */
  public static KafkaServer in(Path folder) throws IOException, InterruptedException {
    int port = Ports.free();
    int controller = Ports.free();
    Files.writeString(
        configuration(folder),
        """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@%1$s:%3$d
        listeners=PLAINTEXT://%1$s:%2$d,CONTROLLER://%1$s:%3$d
        controller.listener.names=CONTROLLER
        log.dirs=%4$s
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=1
        """
            .formatted(Ports.HOST, port, controller, folder.resolve("topics")));
    JavaProcess.Ended formatted =
        java(
                folder,
                "kafka.tools.StorageTool",
                "format",
                "-t",
                CLUSTER,
                "-c",
                configuration(folder).toString())
            .end();
    if (formatted.status() != 0) {
      throw new IllegalStateException(formatted.toString());
    }
    KafkaServer server = new KafkaServer(folder, port);
    server.start();
    return server;
  }

  /** Starts it again. */
  public void start() throws IOException, InterruptedException {
    process = java(folder, "kafka.Kafka", configuration(folder).toString());
    Ports.await(port, process);
  }

  /** Ends it at once; what was acknowledged is there when it starts again. */
  public void kill() throws IOException, InterruptedException {
    process.kill();
    process.end();
  }

  private static JavaProcess java(Path folder, String... program) throws IOException {
    return JavaProcess.start(
        folder, Map.of(), JVM, System.getProperty("java.class.path"), List.of(program));
  }

  private static Path configuration(Path folder) {
    return folder.resolve("server.properties");
  }

  /** {@code host:port}. */
  public String address() {
    return Ports.HOST + ":" + port;
  }

  /** Makes a topic of two partitions. */
  public void create(String topic) throws InterruptedException, ExecutionException {
    try (Admin admin = Admin.create(settings())) {
      admin.createTopics(List.of(new NewTopic(topic, 2, (short) 1))).all().get();
    }
  }

  /** Sends messages, and returns once they have arrived. */
  public void send(String topic, List<byte[]> messages)
      throws InterruptedException, ExecutionException {
    try (KafkaProducer<byte[], byte[]> producer = producer()) {
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      messages.forEach(message -> sent.add(producer.send(new ProducerRecord<>(topic, message))));
      for (Future<RecordMetadata> one : sent) {
        one.get();
      }
    }
  }

  /** Sends to any topic; the caller closes it. */
  public KafkaProducer<byte[], byte[]> producer() {
    ByteArraySerializer bytes = new ByteArraySerializer();
    return new KafkaProducer<>(settings(), bytes, bytes);
  }

  /** How many messages of a topic the command has not done with yet. */
  public long lag(String topic) throws InterruptedException, ExecutionException {
    try (Admin admin = Admin.create(settings())) {
      Map<TopicPartition, OffsetAndMetadata> done =
          admin.listConsumerGroupOffsets(GROUP).partitionsToOffsetAndMetadata().get();
      return ends(topic).entrySet().stream()
          .mapToLong(
              end ->
                  end.getValue()
                      - Optional.ofNullable(done.get(end.getKey()))
                          .map(OffsetAndMetadata::offset)
                          .orElse(0L))
          .sum();
    }
  }

  private Map<TopicPartition, Long> ends(String topic) {
    try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
      return consumer.endOffsets(partitions(topic, consumer));
    }
  }

  private static List<TopicPartition> partitions(
      String topic, KafkaConsumer<byte[], byte[]> consumer) {
    return consumer.partitionsFor(topic).stream()
        .map(info -> new TopicPartition(topic, info.partition()))
        .toList();
  }

  private KafkaConsumer<byte[], byte[]> consumer() {
    ByteArrayDeserializer bytes = new ByteArrayDeserializer();
    return new KafkaConsumer<>(settings(), bytes, bytes);
  }

  /** All that is in a topic. */
  public List<ConsumerRecord<byte[], byte[]>> read(String topic) {
    List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
    try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
      List<TopicPartition> partitions = partitions(topic, consumer);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      long left =
          consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
      while (found.size() < left) {
        consumer.poll(Duration.ofSeconds(1)).forEach(found::add);
      }
    }
    return found;
  }

  private Map<String, Object> settings() {
    return new HashMap<>(Map.of("bootstrap.servers", address()));
  }
}
