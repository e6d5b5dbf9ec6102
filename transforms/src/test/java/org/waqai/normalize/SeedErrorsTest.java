package org.waqai.normalize;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/** A mistake in a seed file is one error that names the file and the row. */
class SeedErrorsTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeSmallestSeeds() throws IOException {
    write("letters.tsv", "06A9\tک\tك\tKEHEH\n");
    write("dotless.tsv", "ح\tح ج\n");
    write("stand-ins.tsv", "7\tح\n");
    write("clitics.tsv", "article\tال\n");
    write("letter-names.txt", "بي\n");
    write("abbreviations.txt", "ق.م\n");
    write("names.txt", "محمد\n");
    write("terms.txt", "قصف\n");
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write("بيت\t5\t1\t1\n".getBytes(StandardCharsets.UTF_8));
    }
    Files.write(folder.resolve("frequencies.tsv.gz"), zipped.toByteArray());
  }

  private void write(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
  }

  private void assertFails(String... parts) {
    SeedException error =
        assertThrows(
            SeedException.class,
            () -> Normalizer.load(Seeds.bundled().replacing("normalize", folder)));
    for (String part : parts) {
      assertTrue(error.getMessage().contains(part), error.getMessage());
    }
  }

  @Test
  void aLetterWithoutReadings() throws IOException {
    write("letters.tsv", "06A9\tک\n");
    assertFails("normalize/letters.tsv", "06A9");
  }

  @Test
  void aReadingThatIsNoArabicLetter() throws IOException {
    write("letters.tsv", "06A9\tک\tk\tKEHEH\n");
    assertFails("normalize/letters.tsv", "not a letter of Arabic");
  }

  @Test
  void aLetterListedTwice() throws IOException {
    write("dotless.tsv", "ح\tج\nح\tخ\n");
    assertFails("normalize/dotless.tsv", "twice");
  }

  @Test
  void anUnknownKindOfClitic() throws IOException {
    write("clitics.tsv", "infix\tال\n");
    assertFails("normalize/clitics.tsv", "infix");
  }

  @Test
  void aMissingFile() throws IOException {
    Files.delete(folder.resolve("names.txt"));
    assertFails("normalize/names.txt");
  }
}
