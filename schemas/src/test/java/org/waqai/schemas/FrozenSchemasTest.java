package org.waqai.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Records that any released version wrote can be read by this one. {@code src/frozen/vN} holds each
 * record of release N as one self-contained schema, and is never edited; see its README.
 */
class FrozenSchemasTest {
  private static final Path FROZEN = Path.of("src/frozen");

  private static final Map<String, Schema> CURRENT =
      Map.of(
          "Article", Article.SCHEMA$,
          "AnnotatedArticle", AnnotatedArticle.SCHEMA$,
          "Event", Event.SCHEMA$,
          "DeadLetter", DeadLetter.SCHEMA$,
          "IndexEntry", IndexEntry.SCHEMA$,
          "Tombstone", Tombstone.SCHEMA$,
          "EventDifference", EventDifference.SCHEMA$);

  @TestFactory
  Stream<DynamicTest> theProgramReadsWhatReleasedVersionsWrote() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path release : releases()) {
      CURRENT.forEach(
          (name, reader) ->
              tests.add(
                  DynamicTest.dynamicTest(
                      release.getFileName() + " " + name,
                      () -> assertReads(reader, frozen(release, name)))));
    }
    assertFalse(tests.isEmpty());
    return tests.stream();
  }

  /** The comparison itself: it has to see a change that would break stored records. */
  @Test
  void aFieldWithoutDefaultIsNotCompatible() {
    Schema writer = parse("{\"type\": \"record\", \"name\": \"R\", \"fields\": []}");
    Schema reader =
        parse(
            "{\"type\": \"record\", \"name\": \"R\", \"fields\":"
                + " [{\"name\": \"added\", \"type\": \"string\"}]}");

    assertEquals(
        SchemaCompatibilityType.INCOMPATIBLE,
        SchemaCompatibility.checkReaderWriterCompatibility(reader, writer).getType());
  }

  private static void assertReads(Schema reader, Schema writer) {
    SchemaCompatibility.SchemaPairCompatibility found =
        SchemaCompatibility.checkReaderWriterCompatibility(reader, writer);
    assertEquals(
        SchemaCompatibilityType.COMPATIBLE,
        found.getType(),
        () -> "stored records could not be read: " + found.getResult().getIncompatibilities());
  }

  private static List<Path> releases() throws IOException {
    try (Stream<Path> folders = Files.list(FROZEN)) {
      List<Path> releases = folders.filter(Files::isDirectory).sorted().toList();
      assertTrue(releases.contains(FROZEN.resolve("v1")));
      return releases;
    }
  }

  private static Schema frozen(Path release, String name) throws IOException {
    return parse(Files.readString(release.resolve(name + ".avsc")));
  }

  private static Schema parse(String json) {
    return new Schema.Parser().parse(json);
  }
}
