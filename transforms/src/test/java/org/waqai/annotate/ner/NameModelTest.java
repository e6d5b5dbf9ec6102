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

class NameModelTest {
  private static final List<String> LABELS = List.of("B-PER", "O");
  private static final float[][] PAIRS = {{-0.1f, 0}, {0, 0.1f}};

  @TempDir private Path directory;

  @Test
  void heedsWhatTheFirstPassFoundElsewhereInTheDocument() {
    List<List<NameToken>> document = List.of(sentence("السيد", "لينا"), sentence("لينا"));
    List<List<List<String>>> features =
        List.of(List.of(List.of("out"), List.of("name")), List.of(List.of("unknown")));

    assertEquals(
        List.of(List.of("O", "B-PER"), List.of("B-PER")),
        model().label(document, features.iterator()));
    assertEquals(
        List.of(List.of("O")),
        model().label(document.subList(1, 2), features.subList(1, 2).iterator()));
  }

  @Test
  void readsWhatItWrote() throws IOException {
    model().write(directory.resolve("ner.tsv.gz"));
    Seeds seeds = Seeds.bundled().replacing("models", directory);

    NameModel read = NameModel.load(seeds, "models/ner.tsv.gz");

    assertEquals(
        List.of(List.of("B-PER", "O")),
        read.label(
            List.of(sentence("لينا", "سافرت")),
            List.of(List.of(List.of("name"), List.of("out"))).iterator()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "O\tB-GPE\n\t0\t0\t0\t0\n\t0\t0\t0\t0\n",
        "O\tB-PER\n\t0\t0\t0\t0\n",
        "O\tB-PER\n\t0\t0\n\t0\t0\n",
        "O\tB-PER\n\t0\t0\t0\t0\n\t0\t0\t0\t0\nw=x\t1\t1\t1\n",
        "O\tB-PER\n\t0\t0\t0\t0\n\t0\t0\t0\t0\nw=x\t1\t1\t1\tone\n"
      })
  void refusesWhatIsNoModel(String content) throws IOException {
    Files.writeString(directory.resolve("ner.tsv"), content);
    Seeds seeds = Seeds.bundled().replacing("models", directory);
    SeedException error =
        assertThrows(SeedException.class, () -> NameModel.load(seeds, "models/ner.tsv"));
    assertTrue(error.getMessage().startsWith("seeds/models/ner.tsv: "), error.getMessage());
  }

  private static NameModel model() {
    LinearChain chain = new LinearChain(LABELS, PAIRS);
    Map<String, float[]> first =
        Map.of(
            "name", new float[] {4, 0}, "out", new float[] {0, 4}, "unknown", new float[] {0, 1});
    Map<String, float[]> second =
        Map.of(
            "name", new float[] {4, 0},
            "out", new float[] {0, 4},
            "unknown", new float[] {0, 1},
            "mk=PER", new float[] {2, 0});
    return NameModel.of(new TrainedChain(chain, first), new TrainedChain(chain, second));
  }

  private static List<NameToken> sentence(String... words) {
    return List.of(words).stream().map(word -> new NameToken(word, word, word, "", "NNP")).toList();
  }
}
