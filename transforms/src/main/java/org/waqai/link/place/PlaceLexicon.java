package org.waqai.link.place;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/**
 * The words around place names, from {@code seeds/places/words.tsv}, looked up in the spelling that
 * {@link Spelling#exact} gives: with their article, without proclitics.
 */
final class PlaceLexicon {

  /** What a word does to the place name beside it. */
  enum Role {
    /** Stands before a name and says what kind of place it is; value: the kinds. */
    TYPE,
    /** The same in the dual or plural, before several names. */
    TYPE_OF_SEVERAL,
    /** Preposition or adverb that a place follows. */
    LOCATIVE,
    /** Preposition between a place and what it lies in. */
    INSIDE,
    /** Compass direction, noun or adjective; value: the bearing in degrees. */
    DIRECTION,
    /**
     * The land around a place: countryside, outskirts; value: how far it usually reaches, in km.
     */
    SURROUNDINGS,
    /** Unit of distance; value: kilometres. */
    DISTANCE,
    /** A number that is written out; value: the number. */
    NUMBER,
    /** Between a side or a distance and the place that it is counted from. */
    LINK,
    /** Before two places: somewhere between them. */
    BETWEEN,
    /** The capital, of the article's country if no name follows. */
    CAPITAL,
    /** The article's country itself. */
    HOMELAND,
    /** A border, before the countries on its sides. */
    BORDER,
    /** Between a border and the country beyond it. */
    WITH,
    /** Preposition or verb after which a facility is where something happens. */
    AT,
    /** The same that leaves no doubt that the facility is a building, not those who work there. */
    BESIDE,
    /** A facility that every country has in its capital. */
    SEAT,
    /**
     * With the article and without a name it means the place of that kind named before; value: the
     * kinds.
     */
    RETURN,
    /** The same, but only of a place that the text called so; value: the kinds. */
    RETURN_AS_CALLED,
    /** Before a demonym it means the country: "the Iraqi lands". */
    LAND,
    /** A building or facility that may be named after anything; it lies where the text is. */
    FACILITY,
    /** After a place name it still belongs to the phrase. */
    QUALIFIER,
    /** Before a name it makes a person of it. */
    PERSON_BEFORE,
    /** Before a name it makes an organisation or product of it. */
    ORGANISATION_BEFORE,
    /** A name of something else that holds a place's name, one or more words. */
    OTHER_NAME,
    /** A name of a well-known place that is more often a plain word. */
    EVERYDAY
  }

  private static final Set<Role> FRAME =
      EnumSet.complementOf(
          EnumSet.of(
              Role.QUALIFIER,
              Role.EVERYDAY,
              Role.PERSON_BEFORE,
              Role.ORGANISATION_BEFORE,
              Role.SEAT,
              Role.BESIDE,
              Role.OTHER_NAME));

  private static final double QUARTER = 90;
  private static final double HALF_QUARTER = 45;

  private final Map<Role, Map<String, String>> words = new EnumMap<>(Role.class);
  private final Map<String, Set<PlaceKind>> kinds = new HashMap<>();
  private final Map<String, Double> numbers = new HashMap<>();
  private final Set<String> otherNamePrefixes = new HashSet<>();
  private final Set<String> common = new HashSet<>();
  private final Set<String> personal = new HashSet<>();

  private PlaceLexicon() {}

  /**
   * @throws SeedException when a row is wrong
   */
  static PlaceLexicon load(Seeds seeds) {
    PlaceLexicon lexicon = new PlaceLexicon();
    for (SeedRow row : SeedRow.read(seeds, "places/words.tsv", 2)) {
      lexicon.add(row);
    }
    for (SeedRow row : SeedRow.read(seeds, "places/common.tsv", 1)) {
      lexicon.common.add(Spelling.exact(row.text(0)));
    }
    for (SeedRow row : SeedRow.read(seeds, "places/personal.tsv", 1)) {
      lexicon.personal.add(Spelling.exact(row.text(0)));
    }
    return lexicon;
  }

  private void add(SeedRow row) {
    Role role = row.constant(0, Role.class);
    for (String word : row.list(1)) {
      String exact = Spelling.exact(word);
      words.computeIfAbsent(role, r -> new HashMap<>()).put(exact, word);
      switch (role) {
        case TYPE, TYPE_OF_SEVERAL, RETURN, RETURN_AS_CALLED -> kinds.put(exact, kinds(row));
        case DIRECTION, DISTANCE, NUMBER, SURROUNDINGS -> numbers.put(exact, row.number(2));
        case OTHER_NAME -> addPrefixes(exact);
        default -> {
          // The word alone says it all.
        }
      }
    }
  }

  private void addPrefixes(String exactName) {
    for (int space = exactName.indexOf(' '); space > 0; space = exactName.indexOf(' ', space + 1)) {
      otherNamePrefixes.add(exactName.substring(0, space));
    }
    otherNamePrefixes.add(exactName);
  }

  private static Set<PlaceKind> kinds(SeedRow row) {
    Set<PlaceKind> kinds = EnumSet.noneOf(PlaceKind.class);
    for (String name : row.list(2)) {
      try {
        kinds.add(PlaceKind.valueOf(name));
      } catch (IllegalArgumentException e) {
        throw row.wrong("'" + name + "' is no kind of place");
      }
    }
    if (kinds.isEmpty()) {
      throw row.wrong("a type word needs the kinds of place it stands for");
    }
    return kinds;
  }

  boolean is(Role role, String exact) {
    return words.getOrDefault(role, Map.of()).containsKey(exact);
  }

  /** Whether the word stands for a place named elsewhere in the article. */
  boolean standsForPlace(String exact) {
    return is(Role.RETURN, exact)
        || is(Role.RETURN_AS_CALLED, exact)
        || is(Role.CAPITAL, exact)
        || is(Role.HOMELAND, exact);
  }

  /** Whether the word stands around names rather than being one. */
  boolean isFrame(String exact) {
    return FRAME.stream().anyMatch(role -> is(role, exact));
  }

  /** The kinds of place that a type word of either number stands for, empty for other words. */
  Set<PlaceKind> kinds(String exact) {
    return kinds.getOrDefault(exact, Set.of());
  }

  Optional<Double> number(Role role, String exact) {
    return is(role, exact) ? Optional.of(numbers.get(exact)) : Optional.empty();
  }

  /** Degrees clockwise from north. */
  OptionalDouble bearing(String exact) {
    return is(Role.DIRECTION, exact)
        ? OptionalDouble.of(numbers.get(exact))
        : OptionalDouble.empty();
  }

  /**
   * What a side is called, without the article: in one word, or in two where it lies between two.
   */
  Stream<String> sides(double bearing) {
    double nearest = Math.floorMod(Math.round(bearing / HALF_QUARTER), 8) * HALF_QUARTER;
    if (nearest % QUARTER == 0) {
      return plainSides(nearest);
    }
    double northOrSouth = Math.cos(Math.toRadians(nearest)) > 0 ? 0 : 2 * QUARTER;
    double eastOrWest = Math.sin(Math.toRadians(nearest)) > 0 ? QUARTER : 3 * QUARTER;
    return plainSides(northOrSouth)
        .flatMap(first -> plainSides(eastOrWest).map(second -> first + " " + second));
  }

  private Stream<String> plainSides(double bearing) {
    return numbers.entrySet().stream()
        .filter(entry -> is(Role.DIRECTION, entry.getKey()) && entry.getValue() == bearing)
        .map(Map.Entry::getKey)
        .filter(word -> !Spelling.hasArticle(word))
        .sorted();
  }

  /** Whether the news writes this word often without meaning a place. */
  boolean isCommon(String exact) {
    return common.contains(exact);
  }

  /** Whether a name of something else begins with these words, or is them. */
  boolean beginsOtherName(String exactWords) {
    return otherNamePrefixes.contains(exactWords);
  }

  /** Whether this is a given name or another part of personal names. */
  boolean isPersonal(String exact) {
    return personal.contains(exact);
  }

  /** Whether the type word only repeats what kind of place it is named before. */
  boolean namesOwnKind(String exactWord, PlaceKind kind) {
    return switch (kind) {
      case PROVINCE, DISTRICT -> is(Role.TYPE, exactWord) && kinds(exactWord).contains(kind);
      default -> false;
    };
  }
}
