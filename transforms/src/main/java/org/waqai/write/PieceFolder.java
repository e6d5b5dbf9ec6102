package org.waqai.write;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/** Where the pieces of one collection lie until they are joined. */
record PieceFolder(String path) implements Serializable {

  static PieceFolder within(String directory) {
    return new PieceFolder(
        FileSystems.matchNewResource(directory, true)
            .resolve(".pieces", StandardResolveOptions.RESOLVE_DIRECTORY)
            .toString());
  }

  ResourceId piece(String name) {
    return folder().resolve(name + ".avro", StandardResolveOptions.RESOLVE_FILE);
  }

  /** Deletes the folder with all pieces in it, also those of bundles that failed. */
  void remove() throws IOException {
    List<ResourceId> found = new ArrayList<>();
    FileSystems.match(folder().toString() + "*", EmptyMatchTreatment.ALLOW).metadata().stream()
        .map(Metadata::resourceId)
        .forEach(found::add);
    FileSystems.delete(found, StandardMoveOptions.IGNORE_MISSING_FILES);
    FileSystems.delete(List.of(folder()), StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  private ResourceId folder() {
    return FileSystems.matchNewResource(path, true);
  }
}
