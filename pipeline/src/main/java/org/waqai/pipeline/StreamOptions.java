package org.waqai.pipeline;

import java.time.Duration;
import java.util.List;
import org.waqai.pipeline.stream.StreamSettings;
import picocli.CommandLine.Option;

/** The options that mean something where articles keep coming. */
final class StreamOptions {
  @Option(
      names = "--batch-articles",
      paramLabel = "N",
      defaultValue = "500",
      description = "Of a stream, how many articles make a batch at the most (default: 500).")
  private int articles;

  @Option(
      names = "--batch-wait",
      paramLabel = "TIME",
      defaultValue = "PT1S",
      description =
          "Of a stream, how long a batch is gathered, as ISO 8601 says it (default: PT1S).")
  private Duration wait;

  @Option(
      names = "--horizon",
      paramLabel = "TIME",
      defaultValue = "P1D",
      description =
          "Of a stream, how long an article is known that comes again just as it was (default:"
              + " P1D).")
  private Duration horizon;

  /**
   * What the user asked for.
   *
   * @param outputs a folder, and a topic if wanted
   */
  StreamSettings settings(String input, List<String> outputs) {
    List<String> topics = outputs.stream().filter(StreamSettings::isTopic).toList();
    List<String> folders = outputs.stream().filter(path -> !topics.contains(path)).toList();
    if (folders.size() != 1 || topics.size() > 1) {
      throw new UserException(
          "--output: name one folder, where the stream keeps what it has done, and at most one"
              + " topic");
    }
    if (articles < 1 || wait.isNegative() || horizon.isNegative()) {
      throw new UserException("--batch-articles must be 1 or more, the times not negative");
    }
    return new StreamSettings(
        input, folders.get(0), topics.stream().findFirst(), articles, wait, horizon);
  }
}
