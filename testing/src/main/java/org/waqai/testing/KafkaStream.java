package org.waqai.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/** The command as a stream from one topic to another. */
public final class KafkaStream {
  public static final String ARTICLES = "articles";
  public static final String EVENTS = "events";
  public static final String DEAD_LETTERS = "events.deadletters";
  private static final List<String> JVM = List.of("-Xmx3g");

  private final KafkaServer server;
  private final Path folder;
  private final Path out;

  private KafkaStream(KafkaServer server, Path folder) {
    this.server = server;
    this.folder = folder;
    this.out = folder.resolve("out");
  }

  /**
   * One that keeps what it has done in this folder; its topics are made.
   *
   * @throws ExecutionException when they cannot be made
   */
  public static KafkaStream of(KafkaServer server, Path folder)
      throws InterruptedException, ExecutionException {
    for (String topic : List.of(ARTICLES, EVENTS, DEAD_LETTERS)) {
      server.create(topic);
    }
    return new KafkaStream(server, folder);
  }

  /** Starts it, or starts it again. */
  public JavaProcess start() throws IOException {
    return WaqaiProcess.start(
        folder,
        JVM,
        List.of(
            "run",
            "--input=kafka://" + server.address() + "/" + ARTICLES,
            "--output=" + out,
            "--output=kafka://" + server.address() + "/" + EVENTS));
  }

  /** Whether it has got as far as to take its folder. */
  public boolean isStarting() {
    return Files.exists(out.resolve(".waqai-stream"));
  }

  /** What its batches left behind whose events have been sent. */
  public List<StoredRecords> doneBatches() throws IOException {
    if (Files.notExists(out)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(out)) {
      return files
          .filter(file -> Files.exists(Path.of(file + ".done")))
          .sorted()
          .map(StoredRecords::new)
          .toList();
    }
  }
}
