package org.waqai.pipeline.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.schemas.IndexEntry;
import org.waqai.write.JoinPieces;

class StoredArticlesTest {
  @TempDir private Path folder;

  @Test
  void areFoundByAnIndexOfTheSamePieces() throws IOException {
    assertEquals(List.of(true), indexed(Optional.of("a"), Optional.of("a")));
    assertEquals(List.of(true), indexed(Optional.empty(), Optional.empty()));
  }

  @Test
  void areNotFoundByAnIndexThatWasMadeAgain() throws IOException {
    assertEquals(List.of(false), indexed(Optional.of("a"), Optional.of("b")));
    assertEquals(List.of(false), indexed(Optional.of("a"), Optional.empty()));
  }

  private List<Boolean> indexed(Optional<String> annotations, Optional<String> index)
      throws IOException {
    return StoredArticles.of(0, file("annotations", annotations), file("index", index)).stream()
        .map(StoredArticles::isIndexed)
        .toList();
  }

  /** The records do not matter here, only how many they are. */
  private String file(String name, Optional<String> order) throws IOException {
    Path file = folder.resolve(name + ".avro");
    try (DataFileWriter<IndexEntry> writer =
        new DataFileWriter<>(new SpecificDatumWriter<>(IndexEntry.class))) {
      order.ifPresent(value -> writer.setMeta(JoinPieces.ORDER, value));
      writer.create(IndexEntry.getClassSchema(), file.toFile());
      writer.append(new IndexEntry("a", "", List.of()));
    }
    return file.toString();
  }
}
