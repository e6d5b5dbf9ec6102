package org.waqai.number;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/**
 * The rows of a tab-separated seed file with their line numbers, for errors that name the place.
 */
record SeedTable(List<Row> rows) {
  private static final Pattern TABS = Pattern.compile("\t");
  private static final Pattern COMMAS = Pattern.compile(",");
  private static final Pattern SEMICOLONS = Pattern.compile(";");

  /**
   * Reads a file; {@code #} opens a comment line.
   *
   * @throws SeedException when a row has not exactly {@code columns} fields
   */
  static SeedTable read(Seeds seeds, String path, int columns) {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader reader = seeds.reader(path)) {
      int number = 1;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          Row row = new Row("seeds/" + path, number, List.of(TABS.split(line, -1)));
          if (row.fields.size() != columns) {
            throw row.error(
                "a row has " + columns + " tab-separated fields, this one " + row.fields.size());
          }
          rows.add(row);
        }
        number++;
      }
    } catch (IOException e) {
      throw new SeedException("seeds/" + path + ": cannot be read", e);
    }
    return new SeedTable(List.copyOf(rows));
  }

  record Row(String file, int line, List<String> fields) {

    String field(int column) {
      return fields.get(column).strip();
    }

    /** A list with commas between its words or phrases. */
    List<String> list(int column) {
      return parts(COMMAS, field(column));
    }

    /** Lists with semicolons between them, empty ones kept. */
    List<List<String>> lists(int column) {
      return Arrays.stream(SEMICOLONS.split(fields.get(column), -1))
          .map(group -> parts(COMMAS, group))
          .toList();
    }

    private static List<String> parts(Pattern separator, String list) {
      return separator.splitAsStream(list).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    double number(int column) {
      try {
        return Double.parseDouble(field(column));
      } catch (NumberFormatException e) {
        throw new SeedException(place() + "'" + field(column) + "' is not a number", e);
      }
    }

    <E extends Enum<E>> E constant(int column, Class<E> type) {
      return constant(field(column), type);
    }

    /** The enum constant that a lower-case name with hyphens means. */
    <E extends Enum<E>> E constant(String name, Class<E> type) {
      String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> constant.name().equals(wanted))
          .findFirst()
          .orElseThrow(
              () -> error("'" + name + "' is none of " + Arrays.toString(type.getEnumConstants())));
    }

    SeedException error(String problem) {
      return new SeedException(place() + problem);
    }

    private String place() {
      return file + ", line " + line + ": ";
    }
  }
}
