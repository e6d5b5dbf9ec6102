package org.waqai.link.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/** A row of a tab-separated seed file, which knows where it stands so that errors can say it. */
final class SeedRow {
  private final String file;
  private final int line;
  private final String[] fields;

  private SeedRow(String file, int line, String[] fields) {
    this.file = file;
    this.line = line;
    this.fields = fields;
  }

  /**
   * The rows of a seed file, comments and empty lines left out.
   *
   * @throws SeedException when a row has fewer than {@code columns} fields
   */
  static List<SeedRow> read(Seeds seeds, String path, int columns) {
    try (BufferedReader reader = seeds.reader(path)) {
      return read(reader, "seeds/" + path, columns);
    } catch (IOException e) {
      throw new SeedException("seeds/" + path + ": cannot be read", e);
    }
  }

  /** As above, from any text; {@code file} is its name in error messages. */
  static List<SeedRow> read(BufferedReader reader, String file, int columns) throws IOException {
    List<SeedRow> rows = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      SeedRow row = new SeedRow(file, number, line.split("\t", -1));
      if (row.fields.length < columns) {
        throw row.wrong("has " + row.fields.length + " of " + columns + " tab-separated fields");
      }
      rows.add(row);
    }
    return rows;
  }

  String text(int column) {
    return column < fields.length ? fields[column].strip() : "";
  }

  Optional<String> optional(int column) {
    String text = text(column);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** The parts of a field that {@code |} separates, without empty ones. */
  List<String> list(int column) {
    List<String> parts = new ArrayList<>();
    for (String part : text(column).split("\\|", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  double number(int column) {
    try {
      return Double.parseDouble(text(column));
    } catch (NumberFormatException e) {
      throw wrong("field " + (column + 1) + " is '" + text(column) + "', not a number");
    }
  }

  /** A field as one of an enum's constants. */
  <T extends Enum<T>> T constant(int column, Class<T> type) {
    for (T constant : type.getEnumConstants()) {
      if (constant.name().equals(text(column))) {
        return constant;
      }
    }
    throw wrong(
        "field "
            + (column + 1)
            + " is '"
            + text(column)
            + "', not one of "
            + List.of(type.getEnumConstants()));
  }

  GeoPoint point(int latitudeColumn) {
    double latitude = number(latitudeColumn);
    double longitude = number(latitudeColumn + 1);
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      throw wrong("no such point: " + latitude + ", " + longitude);
    }
    return new GeoPoint(latitude, longitude);
  }

  SeedException wrong(String what) {
    return new SeedException(file + ", line " + line + ": " + what);
  }
}
