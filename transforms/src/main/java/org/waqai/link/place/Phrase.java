package org.waqai.link.place;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.waqai.schemas.PlacePrecision;

/**
 * A place name grown to the phrase around it: how far the phrase reaches, and what its words do to
 * the place.
 */
final class Phrase {
  private static final double SIDE_KM = 15;
  private static final double SIDE_OF_AREA_KM = 40;

  private final Place place;
  private final List<Double> bearings = new ArrayList<>();
  private int start;
  private int cut;
  private int end;
  private OptionalDouble surroundings = OptionalDouble.empty();
  private OptionalDouble kilometres = OptionalDouble.empty();

  Phrase(NameMatch match, Place place) {
    this.place = place;
    this.start = match.start();
    this.cut = match.cut();
    this.end = match.end();
  }

  Place place() {
    return place;
  }

  int start() {
    return start;
  }

  /** Proclitic letters of the first word. */
  int cut() {
    return cut;
  }

  int end() {
    return end;
  }

  void growLeft(int word, int proclitics) {
    start = word;
    cut = proclitics;
  }

  void growRight(int newEnd) {
    end = newEnd;
  }

  void face(double bearing) {
    bearings.add(bearing);
  }

  boolean isFacing() {
    return !bearings.isEmpty();
  }

  /** Widens the place by the land around it, usually as far as {@code reach} kilometres. */
  void surround(double reach) {
    surroundings = OptionalDouble.of(reach);
  }

  boolean isSurroundings() {
    return surroundings.isPresent();
  }

  void goAway(double distance) {
    kilometres = OptionalDouble.of(distance);
  }

  /** Whether the phrase means the place itself rather than a point or an area beside it. */
  boolean isPlaceItself() {
    return bearings.isEmpty();
  }

  GeoPoint point(CountryParts parts) {
    if (bearings.isEmpty()) {
      return place.centre();
    }
    double bearing = meanBearing();
    if (place.kind() == PlaceKind.COUNTRY && kilometres.isEmpty()) {
      return place.country().flatMap(iso3 -> parts.centre(iso3, bearing)).orElse(place.centre());
    }
    return place.centre().towards(bearing, kilometres.orElse(usualDistance()));
  }

  PlacePrecision precision() {
    if (kilometres.isPresent()) {
      return PlacePrecision.POINT;
    }
    return surroundings.isPresent() || (isFacing() && place.precision() == PlacePrecision.COUNTRY)
        ? PlacePrecision.AREA
        : place.precision();
  }

  private double usualDistance() {
    if (surroundings.isPresent()) {
      return surroundings.getAsDouble();
    }
    return place.precision() == PlacePrecision.POINT ? SIDE_KM : SIDE_OF_AREA_KM;
  }

  private double meanBearing() {
    double north = 0;
    double east = 0;
    for (double bearing : bearings) {
      north += Math.cos(Math.toRadians(bearing));
      east += Math.sin(Math.toRadians(bearing));
    }
    return Math.toDegrees(Math.atan2(east, north));
  }
}
