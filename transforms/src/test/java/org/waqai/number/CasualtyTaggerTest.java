package org.waqai.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.waqai.seeds.Seeds;

class CasualtyTaggerTest {
  private static final CasualtyTagger TAGGER = CasualtyTagger.load(Seeds.bundled());

  /** Rows: a sentence; its casualties in order, joined by " | ", "-" for none. */
  @ParameterizedTest
  @CsvFileSource(resources = "casualties.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void readsTheTable(String sentence, String expected) {
    assertEquals(expected, shown(TAGGER.tag(sentence)));
  }

  @Test
  void spansTheCountAndTheVictims() {
    String sentence = "أدى القصف إلى مقتل ما لا يقل عن 40 جنديا للحكومة";

    Casualty casualty = TAGGER.tag(sentence).get(0);

    assertEquals("ما لا يقل عن 40", casualty.span().of(sentence));
    assertEquals("جنديا", casualty.victims().orElseThrow().of(sentence));
  }

  @Test
  void spansEveryPartOfASum() {
    String sentence = "قتل قاض مصري وعدد من حراسه بعد خروجهم من المحكمة";

    Casualty casualty = TAGGER.tag(sentence).get(0);

    assertEquals("قاض مصري وعدد من", casualty.span().of(sentence));
    assertEquals("قاض مصري وعدد من حراسه", casualty.victims().orElseThrow().of(sentence));
  }

  private static String shown(List<Casualty> casualties) {
    String all =
        casualties.stream()
            .map(casualty -> casualty.harm() + " " + Bounds.shown(casualty.min(), casualty.max()))
            .collect(Collectors.joining(" | "));
    return all.isEmpty() ? "-" : all;
  }
}
