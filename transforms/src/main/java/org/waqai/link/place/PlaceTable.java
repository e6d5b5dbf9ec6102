package org.waqai.link.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waqai.seeds.SeedException;

/**
 * Reads a tab-separated table of places with a header: {@code id}, {@code type} (a GeoNames feature
 * code or Who's On First place type), {@code name_ar}, {@code alts_ar} (separated by {@code |}),
 * {@code name_en} or {@code name_lat}, {@code lat}, {@code lon}, {@code adm1} (Arabic name or
 * p-code), and where known {@code cc} (ISO 3166-1 alpha-2) and {@code pop}. Without {@code cc} the
 * ids are p-codes of the United Nations, which begin with the country.
 */
final class PlaceTable {
  private final String file;
  private final PlaceTypes types;
  private final Countries countries;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, String> admin1English = new HashMap<>();
  private final List<String[]> lines = new ArrayList<>();

  private PlaceTable(String file, PlaceTypes types, Countries countries) {
    this.file = file;
    this.types = types;
    this.countries = countries;
  }

  /** Whether a file with this first line is such a table. */
  static boolean isHeader(String line) {
    List<String> names = Arrays.asList(line.split("\t", -1));
    return names.contains("id") && names.contains("name_ar") && names.contains("lat");
  }

  /**
   * @param header the first line, already read
   * @param file its name in error messages
   * @throws SeedException when a line lacks columns or has no numbers for coordinates
   */
  static List<GazetteerRow> read(
      String header, BufferedReader reader, String file, PlaceTypes types, Countries countries)
      throws IOException {
    PlaceTable table = new PlaceTable(file, types, countries);
    String[] names = header.split("\t", -1);
    for (int i = 0; i < names.length; i++) {
      table.columns.put(names[i], i);
    }
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      table.addLine(line.split("\t", -1), names.length);
    }
    return table.rows();
  }

  private void addLine(String[] fields, int expected) {
    if (fields.length != expected) {
      throw new SeedException(
          file
              + ", line "
              + (lines.size() + 2)
              + ": has "
              + fields.length
              + " columns, its header "
              + expected);
    }
    lines.add(fields);
    if (isProvince(fields)) {
      admin1English.putIfAbsent(admin1Key(fields), english(fields));
    }
  }

  private boolean isProvince(String[] fields) {
    return types
        .ofFeature(field(fields, "type"))
        .filter(type -> type.kind() == PlaceKind.PROVINCE)
        .isPresent();
  }

  private List<GazetteerRow> rows() {
    List<GazetteerRow> rows = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      row(lines.get(i), i + 2).ifPresent(rows::add);
    }
    return rows;
  }

  private Optional<GazetteerRow> row(String[] fields, int line) {
    Optional<PlaceType> type = types.ofFeature(field(fields, "type"));
    List<String> given = new ArrayList<>(List.of(field(fields, "name_ar")));
    given.addAll(List.of(field(fields, "alts_ar").split("\\|", -1)));
    List<String> names = ArabicNames.among(given.toArray(String[]::new));
    Optional<String> country = countries.iso3OfIso2(iso2(fields));
    if (type.isEmpty()
        || type.get().kind() == PlaceKind.COUNTRY
        || country.isEmpty()
        || names.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new GazetteerRow(
              sourceId(field(fields, "id")),
              type.get().code(),
              country.get(),
              new GeoPoint(
                  Double.parseDouble(field(fields, "lat")),
                  Double.parseDouble(field(fields, "lon"))),
              population(field(fields, "pop")),
              admin1English.getOrDefault(admin1Key(fields), ""),
              english(fields),
              names));
    } catch (NumberFormatException e) {
      throw new SeedException(file + ", line " + line + ": a number is expected", e);
    }
  }

  private String field(String[] fields, String column) {
    Integer index = columns.get(column);
    return index == null ? "" : fields[index].strip();
  }

  private String english(String[] fields) {
    String name = field(fields, columns.containsKey("name_en") ? "name_en" : "name_lat");
    // Some tables give the Arabic name again where they know no other.
    return ArabicNames.among(name).isEmpty() ? name : "";
  }

  private String iso2(String[] fields) {
    return columns.containsKey("cc") ? field(fields, "cc") : lines.get(0)[0].substring(0, 2);
  }

  /** A province of which the table gives no division is one itself. */
  private String admin1Key(String[] fields) {
    String given = field(fields, "adm1");
    String division = given.isEmpty() && isProvince(fields) ? field(fields, "name_ar") : given;
    return iso2(fields) + "." + Spelling.key(Spelling.exact(division));
  }

  private static int population(String field) {
    return field.isEmpty() ? 0 : (int) Double.parseDouble(field);
  }

  private static String sourceId(String id) {
    String number = id.substring(1);
    if (!number.chars().allMatch(Character::isDigit)) {
      return "ocha:" + id;
    }
    return switch (id.charAt(0)) {
      case 'g' -> "gn:" + number;
      case 'w' -> "wof:" + number;
      default -> "ocha:" + id;
    };
  }
}
