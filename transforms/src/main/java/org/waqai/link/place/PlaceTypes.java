package org.waqai.link.place;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waqai.schemas.PlacePrecision;
import org.waqai.seeds.Seeds;

/** The types of places, and which features of a GeoNames dump are of which type. */
final class PlaceTypes {
  private final Map<String, PlaceType> byCode = new LinkedHashMap<>();
  private final Map<String, PlaceType> byFeature = new LinkedHashMap<>();

  private PlaceTypes() {}

  static PlaceTypes load(Seeds seeds) {
    PlaceTypes types = new PlaceTypes();
    for (SeedRow row : SeedRow.read(seeds, "places/types.tsv", 5)) {
      PlaceType type =
          new PlaceType(
              row.text(0),
              row.constant(1, PlaceKind.class),
              row.constant(2, PlacePrecision.class),
              row.number(3));
      types.byCode.put(type.code(), type);
      for (String feature : row.list(4)) {
        types.byFeature.put(feature, type);
      }
    }
    return types;
  }

  Optional<PlaceType> ofCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The type of a GeoNames feature code or Who's On First place type. */
  Optional<PlaceType> ofFeature(String feature) {
    return Optional.ofNullable(byFeature.get(feature));
  }
}
