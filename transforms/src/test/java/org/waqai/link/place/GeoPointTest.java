package org.waqai.link.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class GeoPointTest {
  private static final GeoPoint DAMASCUS = new GeoPoint(33.51, 36.29);
  private static final GeoPoint BAGHDAD = new GeoPoint(33.32, 44.37);

  @Test
  void measuresAlongTheGlobe() {
    assertEquals(750, DAMASCUS.kilometresTo(BAGHDAD), 5);
    assertEquals(0, DAMASCUS.kilometresTo(DAMASCUS), 1e-9);
  }

  @Property
  void goesAsFarAsAsked(
      @ForAll @DoubleRange(min = -60, max = 60) double latitude,
      @ForAll @DoubleRange(min = 0, max = 360) double bearing,
      @ForAll @DoubleRange(min = 1, max = 150) double kilometres) {
    GeoPoint start = new GeoPoint(latitude, 40);

    double distance = start.kilometresTo(start.towards(bearing, kilometres));

    assertEquals(kilometres, distance, kilometres * 0.05);
  }

  @Test
  void findsTheCentre() {
    GeoPoint centre = GeoPoint.centre(List.of(DAMASCUS, BAGHDAD));

    assertEquals(40.33, centre.longitude(), 1e-9);
    assertThrows(IllegalArgumentException.class, () -> GeoPoint.centre(List.of()));
  }
}
