package org.waqai.pipeline.stream;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waqai.pipeline.UserException;
import org.waqai.read.Received;
import org.waqai.schemas.DeadLetter;

/**
 * Files that appear in a folder, each taken once, by its name. A file counts as complete when
 * nobody has written to it for a while; who moves files into the folder is safe in any case.
 */
final class WatchedFiles implements Source {
  private static final Duration AT_REST = Duration.ofSeconds(1);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  private final Path folder;
  private final PathMatcher names;
  private final Set<String> taken = new HashSet<>();

  private WatchedFiles(Path folder, PathMatcher names) {
    this.folder = folder;
    this.names = names;
  }

  /**
   * The files of a pattern such as {@code DIR/*.jsonl}.
   *
   * @throws UserException when there is no such folder
   */
  static WatchedFiles of(String pattern) {
    int end = pattern.lastIndexOf('/');
    Path folder = Path.of(end < 0 ? "." : pattern.substring(0, end + 1));
    String name = pattern.substring(end + 1);
    if (!Files.isDirectory(folder) || name.isEmpty()) {
      throw new UserException(
          "watch:%s: name files in a folder that is there, such as watch:DIR/*.jsonl"
              .formatted(pattern));
    }
    return new WatchedFiles(folder, FileSystems.getDefault().getPathMatcher("glob:" + name));
  }

  @Override
  public void skip(Map<String, String> position) {
    taken.addAll(position.keySet());
  }

  @Override
  public Arrivals poll(int most, Duration patience) {
    Instant end = Instant.now().plus(patience);
    List<DeadLetter> letters = new ArrayList<>();
    List<Instant> sentAt = new ArrayList<>();
    Map<String, String> position = new HashMap<>();
    do {
      for (Path file : complete()) {
        if (letters.size() < most) {
          List<DeadLetter> found = Received.file(file.toString());
          letters.addAll(found);
          found.forEach(letter -> sentAt.add(modified(file)));
          position.put(file.toString(), "taken");
          taken.add(file.toString());
        }
      }
    } while (letters.isEmpty() && Instant.now().isBefore(end) && pause());
    return new Arrivals(letters, sentAt, position);
  }

  private List<Path> complete() {
    Instant latest = Instant.now().minus(AT_REST);
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> names.matches(file.getFileName()))
          .filter(file -> !taken.contains(file.toString()))
          .filter(Files::isRegularFile)
          .filter(file -> modified(file).isBefore(latest))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UserException(folder + ": cannot be listed: " + e.getMessage(), e);
    }
  }

  /** One that vanishes while it is looked at is not at rest. */
  private static Instant modified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      return Instant.MAX;
    }
  }

  private static boolean pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS.toMillis());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void acknowledge(Map<String, String> position) {
    // The files are their owner's, and stay.
  }

  @Override
  public void close() {
    // Nothing is held between two looks.
  }
}
