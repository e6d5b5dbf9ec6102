package org.waqai.annotate.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

class LinearChainTest {
  private static final List<String> LABELS = List.of("B-PER", "I-PER", "O");
  private static final float[][] PAIRS = {{-1, 1, 0}, {-1, 1, 0}, {0, -9, 0}};

  @TempDir private Path directory;

  @Test
  void weighsFeaturesAgainstNeighbouringLabels() {
    LinearChain chain = chain();
    assertEquals(
        List.of("O", "B-PER", "I-PER", "O"),
        chain.label(List.of(List.of("out"), List.of("name"), List.of("name"), List.of("out"))));
    assertEquals(List.of(), chain.label(List.of()));
  }

  @Test
  void readsWhatItWrote() throws IOException {
    chain().write(directory.resolve("ner.tsv.gz"));
    Seeds seeds = Seeds.bundled().replacing("models", directory);
    LinearChain read = LinearChain.load(seeds, "models/ner.tsv.gz");
    assertEquals(List.of("B-PER", "O"), read.label(List.of(List.of("name"), List.of("out"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "O\tB-GPE\n\t0\t0\n\t0\t0\n",
        "O\tB-PER\n\t0\t0\n",
        "O\tB-PER\n\t0\t0\n\t0\t0\nw=x\t1\n",
        "O\tB-PER\n\t0\t0\n\t0\t0\nw=x\t1\tone\n"
      })
  void refusesWhatIsNoModel(String content) throws IOException {
    Files.writeString(directory.resolve("ner.tsv"), content);
    Seeds seeds = Seeds.bundled().replacing("models", directory);
    SeedException error =
        assertThrows(SeedException.class, () -> LinearChain.load(seeds, "models/ner.tsv"));
    assertTrue(error.getMessage().startsWith("seeds/models/ner.tsv: "), error.getMessage());
  }

  private static LinearChain chain() {
    return new LinearChain(
        LABELS, PAIRS, Map.of("name", new float[] {2, 1.9f, 0}, "out", new float[] {-1, -1, 1}));
  }
}
