package org.waqai.pipeline.stream;

import java.time.Duration;
import java.util.Optional;

/**
 * What the user asked for.
 *
 * @param input {@code watch:DIR/PATTERN} or {@code kafka://HOST:PORT/TOPIC}
 * @param folder where batches lie
 * @param topic where events are sent on to, as {@code kafka://HOST:PORT/TOPIC}
 * @param most articles in a batch
 * @param patience how long a batch is gathered
 * @param horizon how long an article is known again
 */
public record StreamSettings(
    String input,
    String folder,
    Optional<String> topic,
    int most,
    Duration patience,
    Duration horizon) {
  static final String WATCH = "watch:";

  /** Whether an input is one of those that never end. */
  public static boolean isStream(String input) {
    return input.startsWith(WATCH) || isTopic(input);
  }

  /** Whether it is a topic's address. */
  public static boolean isTopic(String path) {
    return path.startsWith(KafkaTopic.SCHEME);
  }
}
