package org.waqai.pipeline.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;

/** The slots that hold one value, in the order of the report. */
enum Slot {
  MODE,
  LOCATION,
  COUNTRY,
  DATE,
  KILLED,
  WOUNDED,
  CAPTURED,
  ATTRIBUTION;

  private static final double EARTH_DIAMETER_KM = 12742;
  private static final double POINT_TOLERANCE_KM = 50;
  private static final double AREA_TOLERANCE_KM = 150;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the event says here, of gold or of the system; empty where it says nothing. */
  Optional<JsonNode> of(JsonNode event) {
    return switch (this) {
      case COUNTRY -> filled(event.path("location").path("country"));
      case DATE -> filled(event.path("time")).or(() -> filled(event.path("date")));
      default -> filled(event.path(label()));
    };
  }

  /** Whether both events fill the slot, and alike. */
  boolean agrees(JsonNode gold, JsonNode system, MentionMatcher mentions) {
    Optional<JsonNode> expected = of(gold);
    Optional<JsonNode> found = of(system);
    return expected.isPresent()
        && found.isPresent()
        && equal(expected.get(), found.get(), mentions);
  }

  private boolean equal(JsonNode gold, JsonNode system, MentionMatcher mentions) {
    return switch (this) {
      case MODE, COUNTRY -> gold.equals(system);
      case DATE -> alike(gold, system, "start") && alike(gold, system, "end");
      case KILLED, WOUNDED, CAPTURED -> alike(gold, system, "min") && alike(gold, system, "max");
      case LOCATION -> near(gold, system);
      case ATTRIBUTION -> mentions.same(gold.asText(), text(system));
    };
  }

  private static boolean alike(JsonNode gold, JsonNode system, String field) {
    JsonNode a = gold.path(field);
    JsonNode b = system.path(field);
    if (a.isNumber() && b.isNumber()) {
      return a.decimalValue().compareTo(b.decimalValue()) == 0;
    }
    return isEmpty(a) ? isEmpty(b) : a.equals(b);
  }

  private static String text(JsonNode attribution) {
    return attribution.isTextual()
        ? attribution.asText()
        : attribution.path("mention").path("text").asText();
  }

  private static boolean near(JsonNode gold, JsonNode system) {
    String extent = gold.path("extent").asText();
    if (extent.equals("country")) {
      return gold.path("country").equals(system.path("country"));
    }
    JsonNode latitude = system.has("latitude") ? system.get("latitude") : system.path("lat");
    JsonNode longitude = system.has("longitude") ? system.get("longitude") : system.path("lon");
    if (isEmpty(latitude) || isEmpty(longitude) || isEmpty(gold.path("lat"))) {
      return false;
    }
    double distance =
        kilometres(
            gold.path("lat").asDouble(),
            gold.path("lon").asDouble(),
            latitude.asDouble(),
            longitude.asDouble());
    return distance <= (extent.equals("area") ? AREA_TOLERANCE_KM : POINT_TOLERANCE_KM);
  }

  /** Great-circle distance by the haversine formula; degrees in. */
  private static double kilometres(double lat1, double lon1, double lat2, double lon2) {
    double p = Math.toRadians(lat1);
    double q = Math.toRadians(lat2);
    double h =
        Math.pow(Math.sin((q - p) / 2), 2)
            + Math.cos(p) * Math.cos(q) * Math.pow(Math.sin(Math.toRadians(lon2 - lon1) / 2), 2);
    return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(h));
  }

  private static Optional<JsonNode> filled(JsonNode value) {
    boolean blank =
        isEmpty(value)
            || (value.isTextual() && value.asText().isEmpty())
            || (value.isContainerNode() && value.isEmpty());
    return blank ? Optional.empty() : Optional.of(value);
  }

  private static boolean isEmpty(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }
}
