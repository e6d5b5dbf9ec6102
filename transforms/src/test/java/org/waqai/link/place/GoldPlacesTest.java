package org.waqai.link.place;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.waqai.schemas.Span;
import org.waqai.seeds.Seeds;
import org.waqai.text.AnnotatedText;
import org.waqai.text.Annotations;
import org.waqai.text.CharSpan;
import org.waqai.text.Word;
import org.waqai.text.WordSpan;

/**
 * The places of the gold articles, each distinct one of a document once: 50 km for a point, 150 km
 * for an area, the country for a country.
 */
class GoldPlacesTest {

  @Test
  void resolvesTheGoldPlaces() throws IOException {
    Optional<Path> gold = gold();
    Assumptions.assumeTrue(gold.isPresent(), "no ../shared/gold/dev.json here");
    PlaceResolver resolver = PlaceResolver.load(Seeds.bundled());
    int all = 0;
    int near = 0;
    int inCountry = 0;
    List<String> misses = new ArrayList<>();
    for (JsonNode document : new ObjectMapper().readTree(gold.get().toFile())) {
      String body = document.get("title").asText() + "\n" + document.get("text").asText();
      AnnotatedText text = Annotations.plain(body, LocalDate.parse(document.get("date").asText()));
      for (Wanted wanted : wanted(document, body)) {
        Optional<PlaceMention> found = resolver.resolve(text, span(text, wanted));
        all++;
        near += found.filter(wanted::isNear).isPresent() ? 1 : 0;
        inCountry += found.filter(wanted::isInCountry).isPresent() ? 1 : 0;
        if (found.filter(wanted::isNear).isEmpty()) {
          misses.add(wanted.place().get("name").asText() + " -> " + found);
        }
      }
    }
    String result = near + " near, " + inCountry + " in the country, of " + all + "; " + misses;
    System.out.println("places " + result);
    assertTrue(near >= 0.90 * all, result);
    assertTrue(inCountry >= 0.95 * all, result);
  }

  /** A gold place and where its text stands in the body, in UTF-16 units. */
  private record Wanted(JsonNode place, int start) {
    boolean isInCountry(PlaceMention found) {
      return found.country().equals(Optional.of(place.get("country").asText()));
    }

    boolean isNear(PlaceMention found) {
      String extent = place.get("extent").asText();
      if (extent.equals("country")) {
        return isInCountry(found);
      }
      GeoPoint gold = new GeoPoint(place.get("lat").asDouble(), place.get("lon").asDouble());
      GeoPoint here = new GeoPoint(found.latitude(), found.longitude());
      return gold.kilometresTo(here) <= (extent.equals("area") ? 150 : 50);
    }
  }

  private static Set<Wanted> wanted(JsonNode document, String body) {
    Set<Wanted> wanted = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    for (JsonNode event : document.get("events")) {
      JsonNode place = event.path("location");
      if (place.isObject() && seen.add(place.toString())) {
        int quote = body.indexOf(event.get("mentions").get(0).get("quote").asText());
        wanted.add(new Wanted(place, nearest(body, place.get("text").asText(), quote)));
      }
    }
    return wanted;
  }

  /** The occurrence nearest to the event's quote that is not a part of a longer word. */
  private static int nearest(String body, String text, int quote) {
    int best = body.indexOf(text);
    int bestDistance = Integer.MAX_VALUE;
    for (int at = best; at >= 0; at = body.indexOf(text, at + 1)) {
      int end = at + text.length();
      boolean whole = end == body.length() || !Character.isLetter(body.charAt(end));
      if (whole && Math.abs(at - quote) < bestDistance) {
        best = at;
        bestDistance = Math.abs(at - quote);
      }
    }
    return best;
  }

  private static CharSpan span(AnnotatedText text, Wanted wanted) {
    // The gold articles hold no character outside the basic plane, so units are code points.
    int start = wanted.start();
    int end = start + wanted.place().get("text").asText().length();
    int first = -1;
    int last = -1;
    for (Word word : text.words()) {
      Span raw = text.raw(new WordSpan(word.index(), word.index() + 1));
      if (raw.getEnd() > start && raw.getStart() < end) {
        first = first < 0 ? word.index() : first;
        last = word.index();
      }
    }
    return text.chars(new WordSpan(first, last + 1));
  }

  private static Optional<Path> gold() {
    for (Path dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
      Path gold = dir.resolve("shared/gold/dev.json");
      if (Files.exists(gold)) {
        return Optional.of(gold);
      }
    }
    return Optional.empty();
  }
}
