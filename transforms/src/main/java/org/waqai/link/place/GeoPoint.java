package org.waqai.link.place;

import java.util.Collection;

/**
 * A point on the globe, taken as a sphere of radius 6,371 km.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record GeoPoint(double latitude, double longitude) {
  private static final double DIAMETER_KM = 12742;
  private static final double KM_PER_DEGREE = DIAMETER_KM * Math.PI / 360;

  /** Great-circle distance in kilometres, by the haversine formula. */
  public double kilometresTo(GeoPoint other) {
    double fromLatitude = Math.toRadians(latitude);
    double toLatitude = Math.toRadians(other.latitude);
    double northing = Math.sin((toLatitude - fromLatitude) / 2);
    double easting = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
    double h =
        northing * northing + Math.cos(fromLatitude) * Math.cos(toLatitude) * easting * easting;
    return DIAMETER_KM * Math.asin(Math.sqrt(h));
  }

  /**
   * The point {@code kilometres} away towards {@code bearing} (degrees clockwise from north), on
   * the flat approximation, which is exact enough for the distances that news gives.
   */
  public GeoPoint towards(double bearing, double kilometres) {
    double radians = Math.toRadians(bearing);
    double north = kilometres * Math.cos(radians) / KM_PER_DEGREE;
    double east =
        kilometres * Math.sin(radians) / (KM_PER_DEGREE * Math.cos(Math.toRadians(latitude)));
    return new GeoPoint(latitude + north, longitude + east);
  }

  /**
   * The mean of the points' coordinates.
   *
   * @throws IllegalArgumentException when there are none
   */
  public static GeoPoint centre(Collection<GeoPoint> points) {
    if (points.isEmpty()) {
      throw new IllegalArgumentException("No points to find the centre of");
    }
    double latitude = 0;
    double longitude = 0;
    for (GeoPoint point : points) {
      latitude += point.latitude;
      longitude += point.longitude;
    }
    return new GeoPoint(latitude / points.size(), longitude / points.size());
  }
}
