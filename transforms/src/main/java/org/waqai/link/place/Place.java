package org.waqai.link.place;

import java.util.List;
import java.util.Optional;
import org.waqai.schemas.PlacePrecision;

/**
 * One place of the gazetteer.
 *
 * @param id with its source as prefix, such as {@code gn:98182}
 * @param type code of {@code seeds/places/types.tsv}
 * @param population 0 where unknown
 * @param prominence how likely news means this place when it writes the name: about 0 for a hamlet,
 *     5 for a country
 * @param country ISO 3166-1 alpha-3, empty where none or several
 * @param admin1 the first-order division it lies in, English where known, empty where unknown
 * @param english English, else transliterated name
 * @param names in Arabic, at least one
 */
public record Place(
    String id,
    PlaceType type,
    Optional<String> country,
    GeoPoint centre,
    int population,
    double prominence,
    Optional<String> admin1,
    String english,
    List<String> names) {

  public PlaceKind kind() {
    return type.kind();
  }

  public PlacePrecision precision() {
    return type.precision();
  }

  /** The same place seen as one of that country's. */
  Place in(String iso3) {
    return new Place(
        id, type, Optional.of(iso3), centre, population, prominence, admin1, english, names);
  }

  /** Whether it was written by hand for what news means by the name. */
  boolean isWritten() {
    return id.startsWith("waqai:");
  }

  boolean isIn(String iso3) {
    return country.isPresent() && country.get().equals(iso3);
  }
}
