package org.waqai.pipeline.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.waqai.pipeline.UserException;

/** Finds Avro files by path, folder or pattern, on this machine or any Beam file system. */
public final class RecordFiles {
  private static final String SUFFIX = ".avro";

  private RecordFiles() {}

  /**
   * The files that {@code path} names, sorted by name: itself, the Avro files directly in the
   * folder, or those that match the pattern.
   *
   * @throws UserException when there are none
   */
  public static List<ResourceId> find(String path) {
    Optional<Path> folder = localFolder(path);
    if (folder.isPresent()) {
      return inFolder(folder.get());
    }
    if (path.contains("://")) {
      FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    }
    return matching(path.endsWith("/") ? path + "*" + SUFFIX : path);
  }

  private static Optional<Path> localFolder(String path) {
    try {
      return Optional.of(Path.of(path)).filter(Files::isDirectory);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static List<ResourceId> inFolder(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      List<ResourceId> files =
          entries
              .filter(file -> file.toString().endsWith(SUFFIX) && Files.isRegularFile(file))
              .sorted()
              .map(file -> FileSystems.matchNewResource(file.toString(), false))
              .toList();
      if (files.isEmpty()) {
        throw new UserException(folder + ": no Avro files here" + hint(folder));
      }
      return files;
    } catch (IOException e) {
      throw new UserException(folder + ": cannot be listed: " + e.getMessage(), e);
    }
  }

  private static String hint(Path folder) {
    return Files.isDirectory(folder.resolve("events"))
        ? "; it is the output of a run: name its folder events, annotations or deadletters"
        : "";
  }

  private static List<ResourceId> matching(String pattern) {
    try {
      List<ResourceId> files =
          FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata().stream()
              .map(Metadata::resourceId)
              .sorted(Comparator.comparing(ResourceId::toString))
              .toList();
      if (files.isEmpty()) {
        throw new UserException(pattern + ": no such file");
      }
      return files;
    } catch (IOException | IllegalArgumentException e) {
      throw new UserException(pattern + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
