package org.waqai.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waqai.seeds.Seeds;
import org.waqai.text.ArabicFold;

/** What was seen in the wild, and that real articles stay as they are. */
class EvidenceTest {
  private static final Normalizer NORMALIZER = Normalizer.load(Seeds.bundled());

  /** Separators inside words that real articles hold by mistake, and one initial with its dot. */
  private static final int RESTORED_IN_NEWS = 4;

  @Test
  void keepsWhatOnlyLooksHidden() throws IOException {
    for (String[] row : SharedData.rows("data/obfuscation/must_keep.tsv")) {
      assertEquals(List.of(), NORMALIZER.normalize(row[0]).restored(), row[0]);
    }
  }

  @Test
  void restoresNineOfTenWordsSeenInTheWild() throws IOException {
    int all = 0;
    List<String> missed = new ArrayList<>();
    for (String[] row : SharedData.rows("data/obfuscation/wild_examples.tsv")) {
      if (!row[2].startsWith("MASK")) {
        all++;
        String text = NORMALIZER.normalize(row[0]).text();
        if (!ArabicFold.fold(text).equals(ArabicFold.fold(row[1]))) {
          missed.add(row[0] + " became " + text);
        }
      }
    }
    assertTrue(missed.size() <= 0.1 * all, missed.toString());
  }

  @Test
  void restoresNextToNothingInRealArticles() throws IOException {
    List<String> restored = new ArrayList<>();
    for (String body : SharedData.newsBodies()) {
      NORMALIZER.normalize(body).restored().forEach(found -> restored.add(found.form()));
    }
    assertTrue(restored.size() <= RESTORED_IN_NEWS, restored.toString());
  }
}
