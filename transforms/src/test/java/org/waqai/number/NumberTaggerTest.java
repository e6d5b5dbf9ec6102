package org.waqai.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.waqai.seeds.Seeds;

class NumberTaggerTest {
  private static final NumberTagger TAGGER = NumberTagger.load(Seeds.bundled());

  /** Rows: a text; its amounts with their words and bounds, joined by " | ", "-" for none. */
  @ParameterizedTest
  @CsvFileSource(resources = "numbers.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void readsTheTable(String text, String expected) {
    assertEquals(expected, shown(text, TAGGER.tag(text)));
  }

  @Test
  void spansTheBoundButNotTheProclitics() {
    String text = "وصل بأكثر من 18 حافلة";

    NumberMention mention = TAGGER.tag(text).get(0);

    assertEquals("أكثر من 18", mention.span().of(text));
    assertEquals("18", mention.amount().of(text));
    assertEquals(18, mention.min());
    assertTrue(mention.max().isEmpty());
  }

  private static String shown(String text, List<NumberMention> mentions) {
    String all =
        mentions.stream()
            .map(
                mention ->
                    mention.amount().of(text) + "=" + Bounds.shown(mention.min(), mention.max()))
            .collect(Collectors.joining(" | "));
    return all.isEmpty() ? "-" : all;
  }
}
