package org.waqai.link.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waqai.schemas.ActorRole;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/** A tab-separated seed file whose rows know where they stand, for errors that name the place. */
final class SeedTable {
  private SeedTable() {}

  /**
   * The rows of a file, without comments and empty lines.
   *
   * @throws SeedException when a row has another number of columns
   */
  static List<Row> read(Seeds seeds, String path, int columns) {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader reader = seeds.reader(path)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          Row row = new Row(path, number, List.of(line.split("\t", -1)));
          if (row.fields().size() != columns) {
            throw row.wrong(
                "has " + row.fields().size() + " columns instead of " + columns + "; use tabs");
          }
          rows.add(row);
        }
      }
    } catch (IOException e) {
      throw new SeedException("seeds/" + path + ": cannot be read", e);
    }
    return rows;
  }

  /** One row; columns count from 0. */
  record Row(String path, int line, List<String> fields) {

    String text(int column) {
      return fields.get(column).strip();
    }

    /** The values of a column that holds several, separated by vertical bars. */
    List<String> list(int column) {
      return Stream.of(text(column).split("\\|", -1))
          .map(String::strip)
          .filter(value -> !value.isEmpty())
          .toList();
    }

    ActorRole role(String value) {
      try {
        return ActorRole.valueOf(value);
      } catch (IllegalArgumentException e) {
        throw wrong("has no such role: " + value);
      }
    }

    Optional<LocalDate> date(int column) {
      try {
        return text(column).isEmpty()
            ? Optional.empty()
            : Optional.of(LocalDate.parse(text(column)));
      } catch (DateTimeParseException e) {
        throw wrong("has no date of the form 2015-12-31: " + text(column));
      }
    }

    SeedException wrong(String what) {
      return new SeedException("seeds/" + path + ", line " + line + ": " + what);
    }
  }
}
