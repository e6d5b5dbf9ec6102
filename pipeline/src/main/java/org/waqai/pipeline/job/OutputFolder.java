package org.waqai.pipeline.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;
import org.waqai.pipeline.UserException;
import org.waqai.read.InputFile;

/**
 * The folder that a run fills: {@code annotations}, {@code events}, {@code deadletters}, and {@code
 * manifest.json}, which is there only once all else is.
 */
final class OutputFolder {
  private static final String MANIFEST = "manifest.json";
  private static final String PROBE = ".waqai-can-write";
  private static final List<String> PARTS = List.of("annotations", "events", "deadletters");

  private final String given;
  private final ResourceId folder;

  private OutputFolder(String given, ResourceId folder) {
    this.given = given;
    this.folder = folder;
  }

  static OutputFolder at(String path) {
    try {
      return new OutputFolder(path, FileSystems.matchNewResource(path, true));
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new UserException(path + ": not a folder that can be written: " + e.getMessage(), e);
    }
  }

  String annotations() {
    return part(PARTS.get(0)).toString();
  }

  String events() {
    return part(PARTS.get(1)).toString();
  }

  String deadLetters() {
    return part(PARTS.get(2)).toString();
  }

  /**
   * Makes sure that a run can fill the folder and will find nothing in it.
   *
   * @param inputs which must not be what {@code overwrite} removes
   * @param overwrite whether the files of an earlier run may go
   * @throws UserException when the folder holds something or cannot be written
   */
  void prepare(List<InputFile> inputs, boolean overwrite) {
    try {
      if (!files("**").isEmpty()) {
        if (!overwrite) {
          throw new UserException(
              given + ": is not empty; name another folder, or replace what is there: --overwrite");
        }
        refuseInside(inputs);
        clear();
      }
      write(PROBE, new byte[0]);
      FileSystems.delete(List.of(file(PROBE)));
    } catch (IOException e) {
      throw new UserException(given + ": cannot be written: " + e.getMessage(), e);
    }
  }

  /** Puts the mark of a finished run into the folder. */
  void writeManifest(byte[] manifest) throws IOException {
    write(MANIFEST, manifest);
  }

  private void refuseInside(List<InputFile> inputs) {
    for (InputFile input : inputs) {
      String path = FileSystems.matchNewResource(input.path(), false).toString();
      if (path.startsWith(folder.toString())) {
        throw new UserException(
            input.path() + ": an input must not lie in the folder to overwrite; name another");
      }
    }
  }

  /** The manifest goes first: a folder half cleared must not look like a finished run. */
  private void clear() throws IOException {
    FileSystems.delete(files(MANIFEST), StandardMoveOptions.IGNORE_MISSING_FILES);
    for (String part : PARTS) {
      FileSystems.delete(files(part + "/**"), StandardMoveOptions.IGNORE_MISSING_FILES);
    }
  }

  private List<ResourceId> files(String pattern) throws IOException {
    return FileSystems.match(folder + pattern, EmptyMatchTreatment.ALLOW).metadata().stream()
        .map(Metadata::resourceId)
        .toList();
  }

  private void write(String name, byte[] content) throws IOException {
    try (OutputStream stream =
        Channels.newOutputStream(FileSystems.create(file(name), MimeTypes.TEXT))) {
      stream.write(content);
    }
  }

  private ResourceId part(String name) {
    return folder.resolve(name, StandardResolveOptions.RESOLVE_DIRECTORY);
  }

  private ResourceId file(String name) {
    return folder.resolve(name, StandardResolveOptions.RESOLVE_FILE);
  }
}
