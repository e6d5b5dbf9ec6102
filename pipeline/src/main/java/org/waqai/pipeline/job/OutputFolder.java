package org.waqai.pipeline.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;
import org.waqai.extract.ExtractorParameters;
import org.waqai.pipeline.UserException;
import org.waqai.read.InputFile;
import org.waqai.seeds.Seeds;

/**
 * The folder that a run fills: {@code annotations}, their {@code index}, {@code events}, {@code
 * deadletters}, {@code tombstones}, the {@code knowledge.zip} that made the events, and {@code
 * manifest.json}, which is there only once all else is. While a run works, its claim lies there.
 */
final class OutputFolder {
  static final String MANIFEST = "manifest.json";
  static final String KNOWLEDGE = "knowledge.zip";
  private static final String CLAIM = ".waqai-running.json";

  private final String given;
  private final ResourceId folder;
  private final Claim claim = Claim.ours();

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

  /** The folder of one kind of record. */
  String part(Part part) {
    return folder.resolve(part.folder(), StandardResolveOptions.RESOLVE_DIRECTORY).toString();
  }

  /** The folder itself, as its file system writes it. */
  String path() {
    return folder.toString();
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
      refuseClaimed();
      if (!files("**").isEmpty()) {
        if (!overwrite) {
          throw new UserException(
              given
                  + (claimed().isPresent() ? ": holds an unfinished run" : ": is not empty")
                  + "; name another folder, or replace what is there: --overwrite");
        }
        refuseInside(inputs);
        clear();
      }
      layClaim();
    } catch (IOException e) {
      throw cannotBeWritten(e);
    }
  }

  /** Keeps the rules and lexicons that made the events. */
  void keepKnowledge(Seeds seeds) {
    try (OutputStream stream =
        Channels.newOutputStream(FileSystems.create(file(KNOWLEDGE), MimeTypes.BINARY))) {
      seeds.archive(ExtractorParameters.KNOWLEDGE, stream);
    } catch (IOException e) {
      throw cannotBeWritten(e);
    }
  }

  /** The files of all records, with their sizes, sorted by path. */
  List<InputFile> records() throws IOException {
    List<InputFile> records = new ArrayList<>();
    for (Part part : Part.values()) {
      for (Metadata file : match(part.folder() + "/*.avro")) {
        records.add(new InputFile(file.resourceId().toString(), file.sizeBytes()));
      }
    }
    return records;
  }

  /**
   * Puts the mark of a finished run into the folder.
   *
   * @throws UserException when another run has begun to write here
   */
  void finish(byte[] manifest) {
    try {
      if (claimed().filter(claim::equals).isEmpty()) {
        throw new UserException(
            given
                + ": another run took this folder over; what is in it is not finished, run again");
      }
      write(MANIFEST, manifest);
      FileSystems.delete(List.of(file(CLAIM)), StandardMoveOptions.IGNORE_MISSING_FILES);
    } catch (IOException e) {
      throw cannotBeWritten(e);
    }
  }

  private UserException cannotBeWritten(IOException e) {
    return new UserException(given + ": cannot be written: " + e.getMessage(), e);
  }

  /**
   * Of two runs that begin at the same moment only one can make the file. Other file systems than
   * the local one cannot tell; there it shows as the first of them finishes.
   */
  private void layClaim() throws IOException {
    if (!folder.getScheme().equals("file")) {
      write(CLAIM, claim.json());
      return;
    }
    Path file = Path.of(file(CLAIM).toString());
    Files.createDirectories(file.getParent());
    try {
      Files.write(file, claim.json(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new UserException(
          given + ": another run has just begun to write here; name another folder", e);
    }
  }

  private Optional<Claim> claimed() throws IOException {
    if (match(CLAIM).isEmpty()) {
      return Optional.empty();
    }
    try (InputStream stream = Channels.newInputStream(FileSystems.open(file(CLAIM)))) {
      return Optional.of(Claim.read(stream.readAllBytes()));
    }
  }

  private void refuseClaimed() throws IOException {
    if (claimed().filter(Claim::isHeldByAnother).isPresent()) {
      throw new UserException(
          "%s: process %d is writing here; wait for it, or name another folder"
              .formatted(given, claimed().map(Claim::process).orElse(0L)));
    }
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
    FileSystems.delete(files(KNOWLEDGE), StandardMoveOptions.IGNORE_MISSING_FILES);
    FileSystems.delete(files(CLAIM), StandardMoveOptions.IGNORE_MISSING_FILES);
    for (Part part : Part.values()) {
      FileSystems.delete(files(part.folder() + "/**"), StandardMoveOptions.IGNORE_MISSING_FILES);
    }
  }

  private List<ResourceId> files(String pattern) throws IOException {
    return match(pattern).stream().map(Metadata::resourceId).toList();
  }

  private List<Metadata> match(String pattern) throws IOException {
    return FileSystems.match(folder + pattern, EmptyMatchTreatment.ALLOW).metadata().stream()
        .sorted(Comparator.comparing(file -> file.resourceId().toString()))
        .toList();
  }

  private void write(String name, byte[] content) throws IOException {
    try (OutputStream stream =
        Channels.newOutputStream(FileSystems.create(file(name), MimeTypes.TEXT))) {
      stream.write(content);
    }
  }

  private ResourceId file(String name) {
    return folder.resolve(name, StandardResolveOptions.RESOLVE_FILE);
  }
}
