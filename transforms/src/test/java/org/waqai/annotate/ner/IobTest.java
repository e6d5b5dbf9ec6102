package org.waqai.annotate.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IobTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          O B-PER I-PER O               > 1-3 PER
          B-LOC B-LOC I-LOC             > 0-1 LOC, 1-3 LOC
          B-ORG I-ORG B-PER             > 0-2 ORG, 2-3 PER
          I-PER I-PER O I-LOC           > 0-2 PER, 3-4 LOC
          B-PER I-LOC                   > 0-1 PER, 1-2 LOC
          O I-MISC                      > 1-2 MISC
          """)
  void readsEntitiesFromLabels(String labels, String expected) {
    String found =
        Iob.mentions(List.of(labels.split(" +"))).stream()
            .map(m -> m.words().start() + "-" + m.words().end() + " " + m.label())
            .collect(Collectors.joining(", "));
    assertEquals(expected, found);
  }

  @Test
  void findsNothingInNoWords() {
    assertEquals(List.of(), Iob.mentions(List.of()));
    assertEquals(List.of(), Iob.mentions(List.of("O", "O")));
  }

  @Test
  void knowsItsLabels() {
    assertTrue(Iob.isLabel("O"));
    assertTrue(Iob.isLabel("I-MISC"));
    assertFalse(Iob.isLabel("B-GPE"));
    assertFalse(Iob.isLabel("PER"));
    assertFalse(Iob.isLabel(""));
  }
}
