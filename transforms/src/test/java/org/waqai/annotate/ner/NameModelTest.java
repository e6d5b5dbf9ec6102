package org.waqai.annotate.ner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

class NameModelTest {
  private static final List<String> LABELS = List.of("B-PER", "O");
  private static final float[][] PAIRS = {{-0.1f, 0}, {0, 0.1f}};

  private static final LinearChain CHAIN = new LinearChain(LABELS, PAIRS);
  private static final TrainedChain FIRST =
      new TrainedChain(
          CHAIN,
          Map.of(
              "w-1=السيد", new float[] {4, 0},
              "b=السيد", new float[] {0, 4.25f},
              "b=لينا", new float[] {0, 1}));
  private static final TrainedChain SECOND =
      new TrainedChain(
          CHAIN,
          Map.of(
              "w-1=السيد", new float[] {4, 0},
              "b=السيد", new float[] {0, 4},
              "b=لينا", new float[] {0, 1},
              "mk=PER", new float[] {2, -0.125f}));
  private static final NameFeatures FEATURES = NameFeatures.load(Seeds.bundled());

  @TempDir private Path directory;

  @Test
  void heedsWhatTheFirstPassFoundElsewhereInTheDocument() {
    EntityRecognizer recognizer = new EntityRecognizer(FEATURES, NameModel.of(FIRST, SECOND));
    List<List<NameToken>> document = List.of(sentence("السيد", "لينا"), sentence("لينا"));

    assertEquals(List.of(List.of("O", "B-PER"), List.of("B-PER")), recognizer.labels(document));
    assertEquals(List.of(List.of("O")), recognizer.labels(document.subList(1, 2)));
  }

  @Test
  void readsWhatItWrote() throws IOException {
    NameModelFile.write(FIRST, SECOND, directory.resolve("ner.tsv.gz"));
    Seeds seeds = Seeds.bundled().replacing("models", directory);

    NameModel read = NameModelFile.read(seeds, "models/ner.tsv.gz");

    NameModel written = NameModel.of(FIRST, SECOND);
    assertEquals(written.labels(), read.labels());
    for (int label = 0; label < LABELS.size(); label++) {
      assertArrayEquals(written.first().pairs(label), read.first().pairs(label));
      assertArrayEquals(written.second().pairs(label), read.second().pairs(label));
    }
    for (String feature : List.of("b=لينا", "w-1=السيد", "b=السيد", "mk=PER", "b=unknown")) {
      int[] expected = new int[2 * LABELS.size()];
      int[] found = expected.clone();
      written.features().addTo(expected, FeaturePart.hash(feature));
      read.features().addTo(found, FeaturePart.hash(feature));
      assertArrayEquals(expected, found, feature);
    }
  }

  @Test
  void namesFeaturesAsItFindsTheirWeights() {
    List<String> names = FEATURES.names(List.of(sentence("السيد", "لينا"))).toList().get(0).get(1);

    assertTrue(
        names.containsAll(
            List.of("w=لينا", "s-1=السيد", "s+1=<>", "s-1,0=السيد|لينا", "n=4", "<لي", ">نا")),
        names.toString());
    assertEquals(names.size(), Set.copyOf(names).size(), names.toString());
    FeatureTable table = new FeatureTable(names.size(), 1);
    names.forEach(name -> table.put(name, new short[] {1}));
    FeatureSums sums = new FeatureSums(table);
    int[] found = new int[1];
    SentenceView view =
        FEATURES.sentence(sentence("السيد", "لينا").stream().map(FEATURES::word).toList());
    int[][] ofWords = {new int[1], found};
    NameFeatures.writeJoint(view, i -> sums.into(ofWords[i]));
    for (int offset = -NameFeatures.REACH; offset <= NameFeatures.REACH; offset++) {
      NameFeatures.writeOwn(view.word(1 + offset), offset, sums.into(found));
    }
    assertEquals(names.size(), found[0]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "O\tB-GPE\n\t0\t0\t0\t0\n\t0\t0\t0\t0\n",
        "O\tB-PER\n\t0\t0\t0\t0\n",
        "O\tB-PER\n\t0\t0\n\t0\t0\n",
        "O\tB-PER\n\t0\t0\t0\t0\n\t0\t0\t0\t0\nw=x\t1\t1\t1\n",
        "O\tB-PER\n\t0\t0\t0\t0\n\t0\t0\t0\t0\nw=x\t1\t1\t1\t1\t1\n",
        "O\tB-PER\n\t0\t0\t0\t0\n\t0\t0\t0\t0\nw=x\t1\t1\t1\t0.1.2\n",
        "O\tB-PER\n\t0\t0\t0\t0\n\t0\t0\t0\t0\nw=x\t1\t1\t1\t0.1234\n",
        "O\tB-PER\n\t0\t0\t0\t0\n\t0\t0\t0\t0\nw=x\t1\t1\t1\t32.8\n",
        "O\tB-PER\n\t0\t0\t0\t0\n\t0\t0\t0\t0\nw=x\t1\t1\t1\tone\n"
      })
  void refusesWhatIsNoModel(String content) throws IOException {
    Files.writeString(directory.resolve("ner.tsv"), content);
    Seeds seeds = Seeds.bundled().replacing("models", directory);
    SeedException error =
        assertThrows(SeedException.class, () -> NameModelFile.read(seeds, "models/ner.tsv"));
    assertTrue(error.getMessage().startsWith("seeds/models/ner.tsv: "), error.getMessage());
  }

  private static List<NameToken> sentence(String... words) {
    return List.of(words).stream().map(word -> new NameToken(word, word, word, "", "NNP")).toList();
  }
}
