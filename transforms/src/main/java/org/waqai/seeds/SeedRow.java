package org.waqai.seeds;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A row of a tab-separated seed file. It knows where it stands, for errors that name the place.
 *
 * @param file under seeds/
 * @param line counted from 1
 * @param fields as written; columns count from 0
 */
public record SeedRow(String file, int line, List<String> fields) {
  private static final Pattern TABS = Pattern.compile("\t");

  /**
   * The rows of a file, without comments ({@code #} opens a line) and empty lines.
   *
   * @throws SeedException when a row has not exactly {@code columns} fields
   */
  public static List<SeedRow> read(Seeds seeds, String path, int columns) {
    List<SeedRow> rows = new ArrayList<>();
    try (BufferedReader reader = seeds.reader(path)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          SeedRow row = new SeedRow("seeds/" + path, number, List.of(TABS.split(line, -1)));
          if (row.fields.size() != columns) {
            throw row.error(
                "a row has " + columns + " tab-separated fields, this one " + row.fields.size());
          }
          rows.add(row);
        }
      }
    } catch (IOException e) {
      throw new SeedException("seeds/" + path + ": cannot be read", e);
    }
    return List.copyOf(rows);
  }

  public String field(int column) {
    return fields.get(column).strip();
  }

  /** The values of a field that holds several. */
  public List<String> list(int column, char separator) {
    return list(fields.get(column), separator);
  }

  /** The values of a part of a field, empty ones left out. */
  public static List<String> list(String values, char separator) {
    return Pattern.compile(String.valueOf(separator), Pattern.LITERAL)
        .splitAsStream(values)
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  public double number(int column) {
    try {
      return Double.parseDouble(field(column));
    } catch (NumberFormatException e) {
      throw new SeedException(place() + "'" + field(column) + "' is not a number", e);
    }
  }

  public <E extends Enum<E>> E constant(int column, Class<E> type) {
    return constant(field(column), type);
  }

  /** The enum constant that a lower-case name with hyphens means. */
  public <E extends Enum<E>> E constant(String name, Class<E> type) {
    String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(wanted))
        .findFirst()
        .orElseThrow(
            () -> error("'" + name + "' is none of " + Arrays.toString(type.getEnumConstants())));
  }

  /** What is wrong with the row, with its place. */
  public SeedException error(String problem) {
    return new SeedException(place() + problem);
  }

  private String place() {
    return file + ", line " + line + ": ";
  }
}
