package org.waqai.read;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;

/**
 * Resolves the patterns of the command line before a job starts, so that a mistake in them costs a
 * second and not a job, and so that the manifest can name the files. A pattern is a file, a glob of
 * any Beam file system, or a directory (local, or any path that ends in a slash), which means the
 * files of known formats directly in it. As in a shell, hidden files have to be named.
 */
public final class InputPatterns {
  private InputPatterns() {}

  /**
   * The files that the patterns match, each once, in the order of their paths.
   *
   * @throws InputException for a pattern that matches nothing, a file of unknown format, or one
   *     that cannot be opened
   */
  public static List<InputFile> resolve(List<String> patterns) {
    SortedMap<String, InputFile> files = new TreeMap<>();
    for (String pattern : patterns) {
      List<Metadata> matches =
          isDirectory(pattern) ? articlesIn(pattern) : withKnownFormat(match(pattern));
      if (matches.isEmpty()) {
        throw new InputException(
            "%s: matches no file; correct the path or pattern".formatted(pattern));
      }
      for (Metadata match : matches) {
        checkOpens(match);
        String path = match.resourceId().toString();
        files.put(path, new InputFile(path, match.sizeBytes()));
      }
    }
    return List.copyOf(files.values());
  }

  private static boolean isDirectory(String pattern) {
    return pattern.endsWith("/") || isLocalDirectory(pattern);
  }

  private static boolean isLocalDirectory(String pattern) {
    try {
      return Files.isDirectory(Path.of(pattern));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static List<Metadata> articlesIn(String directory) {
    List<Metadata> found =
        isLocalDirectory(directory) ? list(Path.of(directory)) : match(directory + "*");
    List<Metadata> articles =
        found.stream().filter(match -> InputFormat.of(name(match)).isPresent()).toList();
    if (articles.isEmpty()) {
      throw new InputException(
          "%s: no file here that Waqai reads (%s)".formatted(directory, InputFormat.known()));
    }
    return articles;
  }

  /** Listed, not matched: the directory's own name may hold the signs of a glob. */
  private static List<Metadata> list(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .flatMap(file -> match(file.toString()).stream())
          .toList();
    } catch (IOException e) {
      throw new InputException(
          "%s: cannot be listed (%s); check its permissions".formatted(directory, e.getMessage()),
          e);
    }
  }

  private static List<Metadata> match(String pattern) {
    try {
      boolean wantsHidden = FileName.base(pattern).startsWith(".");
      return FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata().stream()
          .filter(match -> wantsHidden || !FileName.base(name(match)).startsWith("."))
          .toList();
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException(
          "%s: cannot be looked up (%s); correct the path or pattern"
              .formatted(pattern, e.getMessage()),
          e);
    }
  }

  private static List<Metadata> withKnownFormat(List<Metadata> matches) {
    for (Metadata match : matches) {
      if (InputFormat.of(name(match)).isEmpty()) {
        throw new InputException(
            "%s: not a format that Waqai reads by its name; it reads %s"
                .formatted(match.resourceId(), InputFormat.known()));
      }
    }
    return matches;
  }

  private static void checkOpens(Metadata match) {
    try (ReadableByteChannel channel = FileSystems.open(match.resourceId())) {
      if (!channel.isOpen()) {
        throw new IOException("closed at once");
      }
    } catch (IOException e) {
      throw new InputException(
          "%s: cannot be opened (%s); check its permissions"
              .formatted(match.resourceId(), e.getMessage()),
          e);
    }
  }

  private static String name(Metadata match) {
    return match.resourceId().toString();
  }
}
