package org.waqai.link.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/**
 * Names of places in Arabic. Look-up forgives the spelling differences that {@link Spelling} folds,
 * a missing or added article, and names of several words written as one. Immutable.
 */
public final class Gazetteer {
  private static final double WRITTEN_BY_HAND = 1.5;

  private final Map<String, List<Name>> byKey;
  private final Map<String, List<Name>> bySkeleton;
  private final Set<String> prefixes;
  private final Set<String> lastWords;
  private final Map<String, Place> byId;
  private final Map<String, List<Place>> settlements = new HashMap<>();

  private Gazetteer(
      Map<String, List<Name>> byKey,
      Map<String, List<Name>> bySkeleton,
      Set<String> prefixes,
      Set<String> lastWords,
      Map<String, Place> byId) {
    this.byKey = byKey;
    this.bySkeleton = bySkeleton;
    this.prefixes = prefixes;
    this.lastWords = lastWords;
    this.byId = byId;
    for (Place place : byId.values()) {
      if (place.kind() == PlaceKind.SETTLEMENT && place.country().isPresent()) {
        settlements.computeIfAbsent(place.country().get(), iso3 -> new ArrayList<>()).add(place);
      }
    }
  }

  /** One spelling of one place's name. */
  record Name(String exact, Place place) {}

  /**
   * Reads every gazetteer file of {@code seeds/places}: the countries, the imported places and the
   * hand-written files, which count as more prominent than imported ones.
   *
   * @throws SeedException when a row is wrong
   */
  public static Gazetteer load(Seeds seeds) {
    PlaceTypes types = PlaceTypes.load(seeds);
    Builder builder = new Builder(PlaceLexicon.load(seeds));
    for (GazetteerRow row : Countries.rows(seeds)) {
      builder.add(place(row, types.ofCode("country").orElseThrow(), 0));
    }
    Set<String> excluded = new HashSet<>();
    for (SeedRow row : SeedRow.read(seeds, "places/excluded.tsv", 2)) {
      excluded.add(row.text(0));
    }
    for (String path : seeds.list("places/imported", ".tsv.gz")) {
      addFile(seeds, path, types, excluded, 0, builder);
    }
    for (String path : seeds.list("places/written", ".tsv")) {
      addFile(seeds, path, types, Set.of(), WRITTEN_BY_HAND, builder);
    }
    return builder.build();
  }

  private static void addFile(
      Seeds seeds,
      String path,
      PlaceTypes types,
      Set<String> excluded,
      double bonus,
      Builder builder) {
    for (SeedRow line : SeedRow.read(seeds, path, GazetteerRow.COLUMNS)) {
      GazetteerRow row = GazetteerRow.of(line);
      PlaceType type =
          types
              .ofCode(row.type())
              .orElseThrow(
                  () -> line.wrong("type '" + row.type() + "' is not in seeds/places/types.tsv"));
      if (!excluded.contains(row.id())) {
        builder.add(place(row, type, bonus));
      }
    }
  }

  private static Place place(GazetteerRow row, PlaceType type, double bonus) {
    return new Place(
        row.id(),
        type,
        row.country().isEmpty() ? Optional.empty() : Optional.of(row.country()),
        row.centre(),
        row.population(),
        type.prominence() + populous(row.population()) + bonus,
        row.admin1().isEmpty() ? Optional.empty() : Optional.of(row.admin1()),
        row.english().isEmpty() ? row.names().get(0) : row.english(),
        row.names());
  }

  /** 0 up to a thousand people, then 0.7 for every factor of ten. */
  private static double populous(int population) {
    return population <= 1000 ? 0 : 0.7 * (Math.log10(population) - 3);
  }

  /** The place of that id. */
  public Optional<Place> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The towns and villages of a country. */
  List<Place> settlementsOf(String iso3) {
    return settlements.getOrDefault(iso3, List.of());
  }

  /** How many places there are. */
  public int size() {
    return byId.size();
  }

  /** The places that may be written {@code name}, most prominent first. */
  public List<Place> lookup(String name) {
    return places(named(Spelling.key(Spelling.exact(name))));
  }

  /**
   * The places whose names share their consonants with {@code name}: for names that {@link #lookup}
   * does not know and that are known to be places.
   */
  public List<Place> lookupLoosely(String name) {
    String skeleton = Spelling.skeleton(Spelling.key(Spelling.exact(name)));
    return places(bySkeleton.getOrDefault(skeleton, List.of()));
  }

  private static List<Place> places(List<Name> names) {
    return names.stream().map(Name::place).distinct().toList();
  }

  List<Name> named(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** Whether the word, in exact spelling, is a name or begins or ends one. */
  boolean isNameOrPart(String exactWord) {
    String key = Spelling.key(exactWord);
    return byKey.containsKey(key) || prefixes.contains(key) || lastWords.contains(key);
  }

  /** Whether a name of several words begins with these. */
  boolean isPrefix(String key) {
    return prefixes.contains(key);
  }

  private static final class Builder {
    private final PlaceLexicon lexicon;
    private final Map<String, List<Name>> byKey = new HashMap<>(1 << 18);
    private final Map<String, List<Name>> bySkeleton = new HashMap<>(1 << 17);
    private final Set<String> prefixes = new HashSet<>(1 << 16);
    private final Set<String> lastWords = new HashSet<>(1 << 15);
    private final Map<String, Place> byId = new HashMap<>(1 << 17);

    Builder(PlaceLexicon lexicon) {
      this.lexicon = lexicon;
    }

    void add(Place place) {
      byId.put(place.id(), place);
      for (String written : place.names()) {
        String exact = Spelling.exact(written);
        index(exact, place);
        int cut = exact.indexOf(' ');
        if (cut > 0 && lexicon.namesOwnKind(exact.substring(0, cut), place.kind())) {
          index(exact.substring(cut + 1), place);
        }
      }
    }

    private void index(String exact, Place place) {
      String key = Spelling.key(exact);
      if (key.isEmpty()) {
        return;
      }
      Name name = new Name(exact, place);
      put(byKey, key, name);
      String skeleton = Spelling.skeleton(key);
      if (!skeleton.isEmpty()) {
        put(bySkeleton, skeleton, name);
      }
      for (int space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) {
        prefixes.add(key.substring(0, space));
      }
      if (key.indexOf(' ') > 0) {
        lastWords.add(key.substring(key.lastIndexOf(' ') + 1));
        put(byKey, Spelling.withoutArticle(exact.replace(" ", "")), name);
      }
    }

    private static void put(Map<String, List<Name>> map, String key, Name name) {
      map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(name);
    }

    Gazetteer build() {
      Comparator<Name> mostProminentFirst =
          Comparator.comparingDouble(name -> -name.place().prominence());
      for (Map<String, List<Name>> map : List.of(byKey, bySkeleton)) {
        map.replaceAll((key, names) -> names.stream().sorted(mostProminentFirst).toList());
      }
      return new Gazetteer(byKey, bySkeleton, prefixes, lastWords, byId);
    }
  }
}
