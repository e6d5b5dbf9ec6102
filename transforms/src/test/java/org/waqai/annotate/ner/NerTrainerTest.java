package org.waqai.annotate.ner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

class NerTrainerTest {
  private static NerTrainer trainer;

  @TempDir private Path directory;

  @BeforeAll
  static void loadModels() {
    trainer = NerTrainer.load(Seeds.bundled());
  }

  @Test
  void learnsNamesAndTheirContextReproducibly() throws IOException {
    Path data = Files.writeString(directory.resolve("data.tsv"), trainingData(40));
    Path first = directory.resolve("first.tsv.gz");
    Path second = directory.resolve("second.tsv.gz");
    EntityRecognizer recognizer = trainer.train(data, first);
    trainer.train(data, second);
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));

    List<NerScores> folds = new ArrayList<>();
    NerScores all = trainer.crossValidate(data, 4, NerTrainer.DOCUMENT_SENTENCES, folds::add);
    assertEquals(4, folds.size());
    assertTrue(all.f1() > 0.95, all.table());
    assertEquals(1, trainer.test(recognizer, data, 1).f1());
  }

  @Test
  void namesTheLineThatIsWrong() throws IOException {
    Path data = Files.writeString(directory.resolve("bad.tsv"), "كلمة\tO\nبغداد\tB-GPE\n");
    SeedException error =
        assertThrows(SeedException.class, () -> trainer.train(data, directory.resolve("m.tsv.gz")));
    assertTrue(error.getMessage().startsWith(data + ":2: "), error.getMessage());
  }

  @Test
  void refusesFewerSentencesThanFolds() throws IOException {
    Path data = Files.writeString(directory.resolve("few.tsv"), "بغداد\tB-LOC\n");
    SeedException error =
        assertThrows(SeedException.class, () -> trainer.crossValidate(data, 5, 1, scores -> {}));
    assertTrue(error.getMessage().contains("1 sentences cannot be cut into 5 folds"));
  }

  private static String trainingData(int sentences) {
    String[] persons = {"سمير", "ليلى", "كريم"};
    String[] places = {"بغداد", "دمشق", "عدن", "غزة"};
    StringBuilder data = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      data.append("زار\tO\nالوزير\tO\n").append(persons[i % persons.length]).append("\tB-PER\n");
      data.append("مدينة\tO\n").append(places[i % places.length]).append("\tB-LOC\nأمس\tO\n\n");
    }
    return data.toString();
  }
}
