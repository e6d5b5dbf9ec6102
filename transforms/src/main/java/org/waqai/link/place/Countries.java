package org.waqai.link.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waqai.seeds.Seeds;

/** The countries of the world with what Arabic calls their people and things. */
final class Countries {
  private final Map<String, Country> byIso3 = new HashMap<>();
  private final Map<String, String> iso3ByIso2 = new HashMap<>();
  private final Map<String, String> iso3ByDemonym = new HashMap<>();

  private Countries() {}

  /**
   * A country.
   *
   * @param south degrees north of its southern end, and so on round the compass
   * @param capital Arabic name, as the gazetteer has it
   */
  record Country(
      String iso3,
      GeoPoint centre,
      double south,
      double west,
      double north,
      double east,
      String capital) {

    /** The middle of the part that lies towards {@code bearing} (degrees) from the centre. */
    GeoPoint part(double bearing) {
      double northing = Math.cos(Math.toRadians(bearing));
      double easting = Math.sin(Math.toRadians(bearing));
      double latitudeReach = northing > 0 ? north - centre.latitude() : centre.latitude() - south;
      double longitudeReach = easting > 0 ? east - centre.longitude() : centre.longitude() - west;
      return new GeoPoint(
          centre.latitude() + PART * northing * latitudeReach,
          centre.longitude() + PART * easting * longitudeReach);
    }

    private static final double PART = 0.6;
  }

  static Countries load(Seeds seeds) {
    Countries countries = new Countries();
    for (SeedRow row : SeedRow.read(seeds, "places/countries.tsv", 12)) {
      countries.add(row);
    }
    return countries;
  }

  private void add(SeedRow row) {
    String iso3 = row.text(0);
    Country country =
        new Country(
            iso3,
            row.point(3),
            row.number(5),
            row.number(6),
            row.number(7),
            row.number(8),
            row.text(9));
    byIso3.put(iso3, country);
    iso3ByIso2.put(row.text(1), iso3);
    for (String demonym : row.list(11)) {
      iso3ByDemonym.put(Spelling.key(Spelling.exact(demonym)), iso3);
    }
  }

  /** ISO 3166-1 alpha-3 codes. */
  Set<String> all() {
    return Collections.unmodifiableSet(byIso3.keySet());
  }

  Optional<Country> byIso3(String iso3) {
    return Optional.ofNullable(byIso3.get(iso3));
  }

  Optional<String> iso3OfIso2(String iso2) {
    return Optional.ofNullable(iso3ByIso2.get(iso2));
  }

  /** The country that a demonym belongs to, in any gender and number that its row lists. */
  Optional<String> iso3OfDemonym(String key) {
    return Optional.ofNullable(iso3ByDemonym.get(key));
  }

  /** The countries themselves as places, prominent as their type is. */
  static List<GazetteerRow> rows(Seeds seeds) {
    List<GazetteerRow> rows = new ArrayList<>();
    for (SeedRow row : SeedRow.read(seeds, "places/countries.tsv", 12)) {
      rows.add(
          new GazetteerRow(
              "iso:" + row.text(0),
              "country",
              row.text(0),
              row.point(3),
              0,
              "",
              row.text(2),
              row.list(10)));
    }
    return rows;
  }
}
