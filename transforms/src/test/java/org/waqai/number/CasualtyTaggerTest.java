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
    String sentence = "أسفر الهجوم عن مقتل ما لا يقل عن 30 عنصرا للنظام";

    Casualty casualty = TAGGER.tag(sentence).get(0);

    assertEquals("ما لا يقل عن 30", casualty.span().of(sentence));
    assertEquals("عنصرا", casualty.victims().orElseThrow().of(sentence));
  }

  @Test
  void spansEveryPartOfASum() {
    String sentence = "قتل ضابط روسي وعدد من مرافقيه إثر دخولهم حقل ألغام";

    Casualty casualty = TAGGER.tag(sentence).get(0);

    assertEquals("ضابط روسي وعدد من", casualty.span().of(sentence));
    assertEquals("ضابط روسي وعدد من مرافقيه", casualty.victims().orElseThrow().of(sentence));
  }

  private static String shown(List<Casualty> casualties) {
    String all =
        casualties.stream()
            .map(casualty -> casualty.harm() + " " + Bounds.shown(casualty.min(), casualty.max()))
            .collect(Collectors.joining(" | "));
    return all.isEmpty() ? "-" : all;
  }
}
