package org.waqai.pipeline.job;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.waqai.pipeline.UserException;

/** Records of a run count only once the run is finished, and while all of it is there. */
public final class FinishedRuns {
  private FinishedRuns() {}

  /**
   * Refuses files that a run wrote which never came to its end, or has lost or changed a file
   * since. Files that no run wrote, or that were copied elsewhere under another name, pass.
   *
   * @param files by path
   * @throws UserException naming the run
   */
  public static void require(Collection<String> files) {
    files.stream().flatMap(file -> runOf(file).stream()).distinct().forEach(StoredRun::open);
  }

  /** A run's records are {@code RUN/PART/part-NNNNN-of-NNNNN.avro}. */
  private static Optional<String> runOf(String path) {
    ResourceId file;
    try {
      file = FileSystems.matchNewResource(path, false);
    } catch (IllegalArgumentException e) {
      // No file at all: for the one who would read it to refuse.
      return Optional.empty();
    }
    String folder = file.getCurrentDirectory().toString();
    String name = file.getFilename();
    return Arrays.stream(Part.values())
        .map(part -> "/" + part.folder() + "/")
        .filter(folder::endsWith)
        .filter(part -> name != null && name.startsWith(RunOutput.PREFIX + "-"))
        .map(part -> folder.substring(0, folder.length() - part.length() + 1))
        .findFirst();
  }
}
