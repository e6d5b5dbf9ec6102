package org.waqai.link.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waqai.seeds.SeedException;

/**
 * Reads a GeoNames dump such as {@code IQ.txt} or {@code allCountries.txt}: nineteen tab-separated
 * columns without a header, as <a href="https://download.geonames.org/export/dump/">its readme</a>
 * documents them. Places without a name in Arabic script, and features of no type in {@code
 * seeds/places/types.tsv} or of no country in {@code countries.tsv}, are left out.
 */
final class GeoNamesDump {
  private static final int ID = 0;
  private static final int NAME = 1;
  private static final int ALTERNATE_NAMES = 3;
  private static final int LATITUDE = 4;
  private static final int LONGITUDE = 5;
  private static final int FEATURE_CODE = 7;
  private static final int COUNTRY = 8;
  private static final int ADMIN1 = 10;
  private static final int POPULATION = 14;
  private static final int COLUMNS = 19;

  private final PlaceTypes types;
  private final Countries countries;
  private final String file;
  private final Map<String, String> admin1Names = new HashMap<>();
  private final List<GazetteerRow> rows = new ArrayList<>();

  private GeoNamesDump(PlaceTypes types, Countries countries, String file) {
    this.types = types;
    this.countries = countries;
    this.file = file;
  }

  /**
   * @param file its name in error messages
   * @throws SeedException when a line is not one of a dump
   */
  static List<GazetteerRow> read(
      BufferedReader reader, String file, PlaceTypes types, Countries countries)
      throws IOException {
    GeoNamesDump dump = new GeoNamesDump(types, countries, file);
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      dump.add(line.split("\t", -1), number);
    }
    return dump.withAdmin1Names();
  }

  private void add(String[] fields, int line) {
    if (fields.length != COLUMNS) {
      throw wrong(line, "has " + fields.length + " columns where a GeoNames dump has " + COLUMNS);
    }
    String admin1 = fields[COUNTRY] + "." + fields[ADMIN1];
    if (fields[FEATURE_CODE].equals("ADM1")) {
      admin1Names.put(admin1, fields[NAME]);
    }
    Optional<PlaceType> type = types.ofFeature(fields[FEATURE_CODE]);
    List<String> names = ArabicNames.among(fields[ALTERNATE_NAMES].split(",", -1));
    Optional<String> country = countries.iso3OfIso2(fields[COUNTRY]);
    if (type.isEmpty() || country.isEmpty() || names.isEmpty()) {
      return;
    }
    rows.add(
        new GazetteerRow(
            "gn:" + fields[ID],
            type.get().code(),
            country.get(),
            point(fields, line),
            population(fields[POPULATION], line),
            admin1,
            fields[NAME],
            names));
  }

  private GeoPoint point(String[] fields, int line) {
    return new GeoPoint(number(fields[LATITUDE], line), number(fields[LONGITUDE], line));
  }

  private int population(String field, int line) {
    return field.isEmpty() ? 0 : (int) Math.min(Integer.MAX_VALUE, number(field, line));
  }

  private double number(String field, int line) {
    try {
      return Double.parseDouble(field);
    } catch (NumberFormatException e) {
      throw wrong(line, "'" + field + "' is no number");
    }
  }

  private SeedException wrong(int line, String what) {
    return new SeedException(
        file
            + ", line "
            + line
            + ": "
            + what
            + "; use a file of download.geonames.org/export/dump");
  }

  /** First-order divisions have their names in rows of their own, anywhere in the file. */
  private List<GazetteerRow> withAdmin1Names() {
    return rows.stream()
        .map(row -> row.withAdmin1(admin1Names.getOrDefault(row.admin1(), "")))
        .toList();
  }
}
