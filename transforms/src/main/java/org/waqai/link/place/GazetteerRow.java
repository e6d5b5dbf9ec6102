package org.waqai.link.place;

import java.util.List;

/**
 * A line of a gazetteer file: nine tab-separated columns in this order, names separated by {@code
 * |}, coordinates in degrees (WGS 84), population 0 where unknown.
 */
record GazetteerRow(
    String id,
    String type,
    String country,
    GeoPoint centre,
    int population,
    String admin1,
    String english,
    List<String> names) {
  static final int COLUMNS = 9;
  static final String HEADER =
      "# id\ttype\tcountry\tlatitude\tlongitude\tpopulation\tadmin1\tenglish\tnames";

  static GazetteerRow of(SeedRow row) {
    List<String> names = row.list(8);
    if (row.text(0).isEmpty() || names.isEmpty()) {
      throw row.wrong("a place needs an id and at least one Arabic name");
    }
    int population = row.text(5).isEmpty() ? 0 : (int) row.number(5);
    return new GazetteerRow(
        row.text(0),
        row.text(1),
        row.text(2),
        row.point(3),
        population,
        row.text(6),
        row.text(7),
        names);
  }

  GazetteerRow withAdmin1(String name) {
    return new GazetteerRow(id, type, country, centre, population, name, english, names);
  }

  String line() {
    return String.join(
        "\t",
        id,
        type,
        country,
        degrees(centre.latitude()),
        degrees(centre.longitude()),
        population == 0 ? "" : Integer.toString(population),
        admin1,
        english,
        String.join("|", names));
  }

  /** Three decimals are about 100 metres, finer than any place of the news. */
  private static String degrees(double value) {
    return Double.toString(Math.round(value * 1000) / 1000.0);
  }
}
