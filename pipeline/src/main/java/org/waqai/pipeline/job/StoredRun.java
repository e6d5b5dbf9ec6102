package org.waqai.pipeline.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.waqai.deadletter.DeadLetters;
import org.waqai.pipeline.UserException;
import org.waqai.pipeline.records.RecordReader;
import org.waqai.schemas.Stage;
import org.waqai.seeds.Seeds;

/** A finished run as it lies in its folder, every file of it there as the manifest says. */
final class StoredRun {
  /** Of the manifest; a change that older programs cannot read raises it. */
  static final int FORMAT = 1;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ResourceId folder;
  private final JsonNode manifest;

  private StoredRun(ResourceId folder, JsonNode manifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  /**
   * Opens a run and looks whether all of it is there.
   *
   * @throws UserException when it is not a finished run, or has lost or changed a file
   */
  static StoredRun open(String path) {
    ResourceId folder;
    try {
      folder = FileSystems.matchNewResource(path, true);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new UserException(path + ": not a folder: " + e.getMessage(), e);
    }
    StoredRun run = new StoredRun(folder, manifest(path, folder));
    run.requireFiles(path);
    return run;
  }

  private static JsonNode manifest(String path, ResourceId folder) {
    ResourceId file = file(folder, OutputFolder.MANIFEST);
    try (InputStream stream = Channels.newInputStream(FileSystems.open(file))) {
      JsonNode manifest = MAPPER.readTree(stream);
      int format = manifest.path("format").asInt();
      if (format < 1 || !manifest.path("fingerprints").isObject()) {
        throw new UserException(file + ": not a manifest that a run of Waqai wrote");
      }
      if (format > FORMAT) {
        throw new UserException(
            "%s: written by a newer version of Waqai (format %d); use that version"
                .formatted(file, format));
      }
      return manifest;
    } catch (FileNotFoundException e) {
      throw new UserException(
          path + ": no finished run (it has no manifest.json); run it again with --overwrite", e);
    } catch (JsonProcessingException e) {
      throw new UserException(
          "%s, line %d: no longer JSON, someone edited it; bring the written one back"
              .formatted(file, e.getLocation().getLineNr()),
          e);
    } catch (IOException e) {
      throw new UserException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private void requireFiles(String path) {
    Set<String> named = new HashSet<>();
    for (JsonNode output : manifest.path("outputs")) {
      String name = output.path("path").asText();
      named.add(name);
      long wanted = output.path("bytes").asLong();
      long found = size(folder + name);
      if (found != wanted) {
        throw new UserException(
            "%s: the run is not whole: %s %s; bring the file back or run again"
                .formatted(
                    path,
                    name,
                    found < 0
                        ? "is missing"
                        : "has %,d bytes, not the %,d written".formatted(found, wanted)));
      }
    }
    refuseUnnamed(path, named);
  }

  /** Records that an edited manifest leaves out would be lost without a word. */
  private void refuseUnnamed(String path, Set<String> named) {
    for (Part part : Part.values()) {
      for (String name : names(part)) {
        if (!named.contains(name)) {
          throw new UserException(
              "%s: holds %s, which its manifest does not name; bring the written manifest back"
                  .formatted(path, name));
        }
      }
    }
  }

  private List<String> names(Part part) {
    String pattern = folder + part.folder() + "/" + RunOutput.PREFIX + "-*.avro";
    try {
      return FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata().stream()
          .map(file -> file.resourceId().toString().substring(folder.toString().length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UserException(pattern + ": cannot be looked up: " + e.getMessage(), e);
    }
  }

  private static long size(String file) {
    try {
      return FileSystems.match(file, EmptyMatchTreatment.ALLOW).metadata().stream()
          .mapToLong(Metadata::sizeBytes)
          .findFirst()
          .orElse(-1);
    } catch (IOException e) {
      throw new UserException(file + ": cannot be looked up: " + e.getMessage(), e);
    }
  }

  private static ResourceId file(ResourceId folder, String name) {
    return folder.resolve(name, StandardResolveOptions.RESOLVE_FILE);
  }

  /** As its file system writes it. */
  String path() {
    return folder.toString();
  }

  String program() {
    return manifest.at("/fingerprints/program").asText();
  }

  String models() {
    return manifest.at("/fingerprints/models").asText();
  }

  String rules() {
    return manifest.at("/fingerprints/rules").asText();
  }

  /** Whether extraction failed on any of its articles. */
  private boolean failedToExtract() {
    for (JsonNode letters : manifest.path("deadLetters")) {
      if (letters.path("stage").asText().equals(Stage.EXTRACT.name())) {
        return true;
      }
    }
    return false;
  }

  /** Whether these inputs, by path and SHA-256, were all read by the run or one before it. */
  boolean hasRead(Map<String, String> checksums) {
    Map<String, String> left = new HashMap<>(checksums);
    for (StoredRun layer : layers()) {
      for (JsonNode input : layer.manifest.path("inputs")) {
        left.remove(input.path("path").asText(), input.path("sha256").asText());
      }
    }
    return left.isEmpty();
  }

  /** The files of one kind of record, sorted by path. */
  List<String> files(Part part) {
    List<String> files = new ArrayList<>();
    for (JsonNode output : manifest.path("outputs")) {
      String name = output.path("path").asText();
      if (name.startsWith(part.folder() + "/")) {
        files.add(folder + name);
      }
    }
    return files;
  }

  /** The path of a part's file that has the name of another's; it need not be there. */
  String file(Part part, String other) {
    return folder + part.folder() + other.substring(other.lastIndexOf('/'));
  }

  /** Ids of the articles that extraction failed on. */
  Set<String> failed() throws IOException {
    Set<String> failed = new HashSet<>();
    if (failedToExtract()) {
      for (String file : files(Part.DEADLETTERS)) {
        addFailed(file, failed);
      }
    }
    return failed;
  }

  private static void addFailed(String file, Set<String> failed) throws IOException {
    try (RecordReader letters = RecordReader.open(FileSystems.matchNewResource(file, false))) {
      while (letters.hasNext()) {
        GenericRecord letter = letters.next();
        if (letter.get("stage").toString().equals(Stage.EXTRACT.name())) {
          failed.add(DeadLetters.articleId(letter.get("source").toString()));
        }
      }
    }
  }

  /** The runs that annotated its articles, oldest first; itself the last. */
  List<StoredRun> layers() {
    List<StoredRun> layers = new ArrayList<>();
    for (JsonNode layer : manifest.path("layers")) {
      if (!layer.asText().equals(path())) {
        layers.add(layer(layer.asText()));
      }
    }
    layers.add(this);
    return layers;
  }

  private StoredRun layer(String path) {
    try {
      return open(path);
    } catch (UserException e) {
      throw new UserException(
          "%s: its annotations lie in an earlier run, which cannot be read: %s"
              .formatted(path(), e.getMessage()),
          e);
    }
  }

  /** The rules and lexicons that its events were made with; empty where they are not kept. */
  Optional<Seeds> knowledge() {
    ResourceId file = file(folder, OutputFolder.KNOWLEDGE);
    try (InputStream stream = Channels.newInputStream(FileSystems.open(file))) {
      return Optional.of(Seeds.archived(stream));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UserException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
