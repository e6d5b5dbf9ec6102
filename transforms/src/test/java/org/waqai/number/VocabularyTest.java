package org.waqai.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

class VocabularyTest {
  @TempDir Path folder;

  @Test
  void namesThePlaceOfAnUnknownRole() throws IOException {
    SeedException error = loadWith("# role\tvalue\tforms\nunitt\t1\tone\n");

    assertTrue(
        error.getMessage().startsWith("seeds/number/cardinals.tsv, line 2: 'unitt' is none of"));
  }

  @Test
  void namesThePlaceOfARowWithTooFewFields() throws IOException {
    SeedException error = loadWith("unit\t1\tone\nunit\t2\n");

    assertEquals(
        "seeds/number/cardinals.tsv, line 2: a row has 3 tab-separated fields, this one 2",
        error.getMessage());
  }

  @Test
  void namesThePlaceOfAValueThatIsNoNumber() throws IOException {
    SeedException error = loadWith("unit\tone\tone\n");

    assertEquals("seeds/number/cardinals.tsv, line 1: 'one' is not a number", error.getMessage());
  }

  @Test
  void namesAMissingFile() throws IOException {
    SeedException error = loadWith("unit\t1\tone\n");

    assertTrue(error.getMessage().startsWith("seeds/number/amounts.tsv"), error.getMessage());
  }

  private SeedException loadWith(String cardinals) throws IOException {
    Files.writeString(folder.resolve("cardinals.tsv"), cardinals);
    Seeds seeds = Seeds.bundled().replacing("number", folder);
    return assertThrows(SeedException.class, () -> NumberTagger.load(seeds));
  }
}
