package org.waqai.annotate.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.annotate.ner.Enclosures.Enclosure;

class EnclosuresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          a " b c " d    > - - 1-4 1-4 - -
          « a » b " c "  > - 0-2 - - - 4-6 -
          a " b c        > - - - -
          a » b          > - - -
          """)
  void findsQuotations(String words, String expected) {
    assertEquals(expected, show(Enclosures.quotations(sentence(words))));
  }

  @Test
  void findsBrackets() {
    assertEquals("- - 1-3 - - - -", show(Enclosures.brackets(sentence("a ( b ) c ( d"))));
  }

  private static String show(List<Enclosure> enclosures) {
    return enclosures.stream()
        .map(one -> one == null ? "-" : one.opening() + "-" + one.closing())
        .collect(Collectors.joining(" "));
  }

  private static List<NameToken> sentence(String words) {
    return List.of(words.split(" +")).stream()
        .map(word -> new NameToken(word, word, word, "", "NN"))
        .toList();
  }
}
