package org.waqai.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waqai.seeds.Seeds;

/** The table of expressions: every sentence has exactly the date of its row, or none. */
class ExpressionsTest {
  private static final String TABLE = "expressions.tsv";
  private static final int LEAST_ROWS = 250;
  private static final String NONE = "-";

  private final TimeTagger tagger = TimeTagger.load(Seeds.bundled());

  /** A row of the table. */
  private record Row(String sentence, LocalDate publishedOn, List<String> mentions) {
    static Row of(String line) {
      List<String> fields = List.of(line.split("\t", -1));
      boolean none = fields.get(2).equals(NONE);
      return new Row(
          fields.get(0),
          LocalDate.parse(fields.get(1)),
          none ? List.of() : List.of(String.join(" ", fields.subList(2, 6))));
    }
  }

  @TestFactory
  Stream<DynamicTest> resolvesTheTable() throws IOException {
    return rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.sentence(),
                    () ->
                        assertEquals(
                            row.mentions(),
                            mentions(row.sentence(), Optional.of(row.publishedOn())))));
  }

  @Test
  void holdsEnoughRows() throws IOException {
    assertTrue(rows().size() >= LEAST_ROWS);
  }

  private List<String> mentions(String sentence, Optional<LocalDate> publishedOn) {
    return tagger.tag(sentence, publishedOn).stream()
        .map(
            mention ->
                String.join(
                    " ",
                    mention.start().toString(),
                    mention.end().toString(),
                    mention.precision().toString(),
                    mention.span().of(sentence)))
        .toList();
  }

  private static List<Row> rows() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ExpressionsTest.class.getResourceAsStream(TABLE)),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).map(Row::of).toList();
    }
  }
}
