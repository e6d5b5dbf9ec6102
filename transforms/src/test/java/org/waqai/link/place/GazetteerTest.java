package org.waqai.link.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

class GazetteerTest {
  private static final Seeds SEEDS = Seeds.bundled();
  private static final Gazetteer GAZETTEER = Gazetteer.load(SEEDS);
  private static final Countries COUNTRIES = Countries.load(SEEDS);
  private static final double DEGREES_OFF_SHORE = 1.0;
  // Parts of countries that countries.tsv leaves out of a country's extent.
  private static final Set<String> OVERSEAS =
      Set.of(
          "Kaliningrad Oblast",
          "Canary Islands",
          "Falkland Islands",
          "Lampedusa",
          "Alaska",
          "Hawaii",
          "Guam");

  @ParameterizedTest
  @CsvSource({
    "الرقه, Raqqa",
    "ديرالزور, Deir ez-Zor",
    "دير الزور, Deir ez-Zor",
    "إسلامآباد, Islamabad",
    "اسلام اباد, Islamabad",
    "القاهره, Cairo",
    "أبوظبي, Abu Dhabi",
    "جبل البشري, Mount Bishri",
    "باديه الشام, Syrian Desert",
    "هيلمند, Helmand",
  })
  void findsNamesHoweverTheyAreSpelled(String name, String english) {
    assertEquals(english, GAZETTEER.lookup(name).get(0).english());
  }

  @Test
  void knowsNoPlaceOfAForeignWord() {
    assertEquals(List.of(), GAZETTEER.lookup("كتبكتبكتب"));
  }

  @Test
  void findsNamesOfTheSameConsonants() {
    List<Place> places = GAZETTEER.lookupLoosely("السديرات");

    assertFalse(GAZETTEER.lookupLoosely("لشكارجاه").isEmpty());
    assertTrue(places.stream().allMatch(place -> !place.names().isEmpty()));
  }

  @Test
  void writtenPlacesLieInTheirCountries() {
    List<String> outside = new ArrayList<>();
    for (GazetteerRow row : written()) {
      Optional<Countries.Country> country = COUNTRIES.byIso3(row.country());
      if (!row.country().isEmpty() && country.isEmpty()) {
        outside.add(row.id() + ": no country " + row.country());
      } else if (country.isPresent()
          && !OVERSEAS.contains(row.english())
          && !contains(country.get(), row.centre())) {
        outside.add(row.id() + " at " + row.centre());
      }
    }
    assertEquals(List.of(), outside);
  }

  @Test
  void writtenPlacesHaveIdsOfTheirOwn() {
    Set<String> ids = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (GazetteerRow row : written()) {
      if (!ids.add(row.id())) {
        twice.add(row.id());
      }
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void everyCapitalIsAPlaceOfItsCountry() {
    List<String> missing = new ArrayList<>();
    for (String iso3 : COUNTRIES.all()) {
      String capital = COUNTRIES.byIso3(iso3).orElseThrow().capital();
      if (GAZETTEER.lookup(capital).stream().noneMatch(place -> place.isIn(iso3))) {
        missing.add(iso3 + " " + capital);
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void staysSmall() throws IOException {
    long bytes = 0;
    for (String path : SEEDS.list("places/imported", ".tsv.gz")) {
      try (InputStream stream =
          Seeds.class.getClassLoader().getResourceAsStream("org/waqai/seeds/" + path)) {
        bytes += stream.readAllBytes().length;
      }
    }
    assertTrue(bytes > 1_000_000 && bytes < 4_000_000, "imported places: " + bytes + " bytes");
    assertTrue(GAZETTEER.size() > 80_000, "places: " + GAZETTEER.size());
  }

  @Test
  void saysWhereAFileIsWrong(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("types.tsv"), "town\tSETTLEMENT\tPOINT\tmuch\tPPL\n");
    Seeds wrong = SEEDS.replacing("places", folder);

    SeedException e = assertThrows(SeedException.class, () -> Gazetteer.load(wrong));
    assertEquals("seeds/places/types.tsv, line 1: field 4 is 'much', not a number", e.getMessage());
  }

  private static boolean contains(Countries.Country country, GeoPoint point) {
    return point.latitude() > country.south() - DEGREES_OFF_SHORE
        && point.latitude() < country.north() + DEGREES_OFF_SHORE
        && point.longitude() > country.west() - DEGREES_OFF_SHORE
        && point.longitude() < country.east() + DEGREES_OFF_SHORE;
  }

  private static List<GazetteerRow> written() {
    return SEEDS.list("places/written", ".tsv").stream()
        .flatMap(path -> SeedRow.read(SEEDS, path, GazetteerRow.COLUMNS).stream())
        .map(GazetteerRow::of)
        .toList();
  }
}
