package org.waqai.link.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.waqai.link.place.Countries.Country;

/**
 * The parts of countries that news calls "the south of the country": as the gazetteer has them
 * under the country's name, else around the towns and villages that lie there, for land where
 * nobody lives is seldom meant.
 */
final class CountryParts {
  /** How far from its centre towards its end, as a share, a part of a country begins. */
  private static final double BEGINS = 0.25;

  /** How many degrees to either side of its direction a part reaches. */
  private static final double WIDTH = 55;

  /** Decimals of a degree times ten: a part of a country is told no better. */
  private static final double GRID = 10;

  private final Gazetteer gazetteer;
  private final PlaceLexicon lexicon;
  private final Countries countries;
  private final Map<Part, Optional<GeoPoint>> centres = new ConcurrentHashMap<>();

  private record Part(String iso3, double bearing) {}

  CountryParts(Gazetteer gazetteer, PlaceLexicon lexicon, Countries countries) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.countries = countries;
  }

  /** The middle of the part of a country that lies towards {@code bearing} (degrees). */
  Optional<GeoPoint> centre(String iso3, double bearing) {
    return centres.computeIfAbsent(
        new Part(iso3, bearing),
        part -> countries.byIso3(iso3).map(country -> centre(country, bearing)));
  }

  private GeoPoint centre(Country country, double bearing) {
    return listed(country.iso3(), bearing).orElseGet(() -> settled(country, bearing));
  }

  private Optional<GeoPoint> listed(String iso3, double bearing) {
    return gazetteer.byId("iso:" + iso3).stream()
        .flatMap(country -> country.names().stream())
        .flatMap(name -> lexicon.sides(bearing).map(side -> side + " " + name))
        .flatMap(name -> gazetteer.lookup(name).stream())
        .filter(place -> place.kind() == PlaceKind.REGION && place.isIn(iso3))
        .findFirst()
        .map(Place::centre);
  }

  private GeoPoint settled(Country country, double bearing) {
    List<GeoPoint> inside = new ArrayList<>();
    for (Place place : gazetteer.settlementsOf(country.iso3())) {
      if (lies(place.centre(), country, bearing)) {
        inside.add(place.centre());
      }
    }
    GeoPoint centre = inside.isEmpty() ? country.part(bearing) : GeoPoint.centre(inside);
    return new GeoPoint(rounded(centre.latitude()), rounded(centre.longitude()));
  }

  private static boolean lies(GeoPoint point, Country country, double bearing) {
    double northing =
        share(point.latitude(), country.centre().latitude(), country.south(), country.north());
    double easting =
        share(point.longitude(), country.centre().longitude(), country.west(), country.east());
    double along =
        northing * Math.cos(Math.toRadians(bearing)) + easting * Math.sin(Math.toRadians(bearing));
    return along >= BEGINS
        && along >= Math.hypot(northing, easting) * Math.cos(Math.toRadians(WIDTH));
  }

  /** How far along the way from the centre to the nearer end, -1 to 1. */
  private static double share(double value, double centre, double low, double high) {
    return (value - centre) / (value > centre ? high - centre : centre - low);
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * GRID) / GRID;
  }
}
