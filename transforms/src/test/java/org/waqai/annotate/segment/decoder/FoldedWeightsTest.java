package org.waqai.annotate.segment.decoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.annotate.segment.CliticSegmenter;
import org.waqai.annotate.segment.ModelFile;

class FoldedWeightsTest {
  private static final ModelFile MODEL = CliticSegmenter.SEGMENTER_MODEL;

  @TempDir Path folder;

  @Test
  void theBuildHasFoldedTheModelThatCoreNlpBrings() {
    FeatureWeights expected = SegmenterModelReader.read(MODEL);

    assertSame(expected, FoldedWeights.of(MODEL).orElseThrow());
  }

  @Test
  void anotherModelIsNotFolded() throws IOException {
    Path other = folder.resolve("other.ser.gz");
    Files.writeString(other, "another model");

    assertEquals(Optional.empty(), FoldedWeights.of(new ModelFile(other.toString())));
  }

  @Test
  void foldsAModelOnceIntoAFileNamedByItsHash() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("org/waqai/annotate/segment/decoder"));

    FoldedWeights.main(new String[] {folder.toString()});

    Path file = classes.resolve(MODEL.sha256() + ".weights");
    try (InputStream in = Files.newInputStream(file)) {
      assertSame(SegmenterModelReader.read(MODEL), FoldedWeights.read(in));
    }
    Files.writeString(file, "kept");
    FoldedWeights.main(new String[] {folder.toString()});
    assertEquals("kept", Files.readString(file));
    try (Stream<Path> files = Files.list(classes)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void refusesAFileThatIsCutOrTooLong() throws IOException {
    CellWeights weights = new CellWeights(new int[] {1, 215, 1}, new double[] {0.5, -2, 0.25});
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FoldedWeights.write(new FeatureWeights(Map.of("a", weights), Map.of(), Map.of()), out);
    byte[] written = out.toByteArray();

    CellWeights read = FoldedWeights.read(new ByteArrayInputStream(written)).ofLabel("a");
    assertArrayEquals(weights.cells(), read.cells());
    assertArrayEquals(weights.weights(), read.weights());
    for (int length = 0; length <= written.length + 1; length++) {
      if (length != written.length) {
        byte[] other = Arrays.copyOf(written, length);
        assertThrows(IOException.class, () -> FoldedWeights.read(new ByteArrayInputStream(other)));
      }
    }
  }

  private static void assertSame(FeatureWeights expected, FeatureWeights found) {
    assertSame(expected.ofLabels(), found.ofLabels());
    assertSame(expected.ofPairs(), found.ofPairs());
    assertSame(expected.ofTriples(), found.ofTriples());
  }

  private static void assertSame(
      Map<String, CellWeights> expected, Map<String, CellWeights> found) {
    assertEquals(expected.keySet(), found.keySet());
    expected.forEach(
        (feature, weights) -> {
          assertArrayEquals(weights.cells(), found.get(feature).cells(), feature);
          assertArrayEquals(weights.weights(), found.get(feature).weights(), feature);
        });
  }
}
