package org.waqai.link.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.link.place.ArticleWords.Reading;
import org.waqai.link.place.Judge.Verdict;
import org.waqai.link.place.PlaceLexicon.Role;
import org.waqai.schemas.EntityLabel;
import org.waqai.schemas.PlacePrecision;
import org.waqai.text.EntityMention;
import org.waqai.text.WordSpan;

/**
 * Finds places that the gazetteer does not list and the article places itself: a village or quarter
 * called one, and buildings where something happens. They get the point of the place they are in; a
 * ministry of no named place lies in the capital.
 */
final class UnlistedPlaces {
  private static final Set<PlaceKind> WIDER_KINDS =
      EnumSet.of(PlaceKind.REGION, PlaceKind.SITE, PlaceKind.ROAD, PlaceKind.PROVINCE);
  private static final double SURE = 2.0;
  private static final double SAME_AREA_KM = 120;
  private static final int LONGEST_NAME = 3;
  private static final String RELATIVE = "WP";

  private final Gazetteer gazetteer;
  private final PlaceLexicon lexicon;
  private final Countries countries;
  private final PlaceType village;
  private final PlaceType building;

  UnlistedPlaces(Gazetteer gazetteer, PlaceLexicon lexicon, Countries countries, PlaceTypes types) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.countries = countries;
    this.village = types.ofCode("settlement").orElseThrow();
    this.building = types.ofCode("site").orElseThrow();
  }

  /** The named places of an article with unlisted ones among them, in order. */
  List<Verdict> addTo(List<Verdict> named, ArticleWords words, ArticleFocus focus) {
    Neighbours neighbours = new Neighbours(words, named);
    ArticleCountries countryOf = new ArticleCountries(words, focus, countries, lexicon, named);
    boolean[] taken = new boolean[words.size() + 1];
    for (Verdict verdict : named) {
      for (int i = verdict.match().start(); i < verdict.match().end(); i++) {
        taken[i] = true;
      }
    }
    List<Verdict> all = new ArrayList<>(named);
    for (int word = 0; word + 1 < words.size(); word++) {
      if (!taken[word] && !taken[word + 1] && words.sameSentence(word, word + 1)) {
        int at = word;
        Optional<Verdict> unlisted =
            village(at, words, neighbours, focus)
                .or(() -> facility(at, taken, words, neighbours, countryOf));
        unlisted.ifPresent(all::add);
        word = unlisted.map(verdict -> verdict.match().end() - 1).orElse(word);
      }
    }
    all.sort(Comparator.comparingInt(verdict -> verdict.match().start()));
    return all;
  }

  private Optional<Verdict> village(
      int word, ArticleWords words, Neighbours neighbours, ArticleFocus focus) {
    boolean called =
        words.readings(word).stream()
            .map(reading -> lexicon.kinds(reading.exact()))
            .anyMatch(kinds -> isSettled(kinds));
    int name = word + 1;
    if (!called || !isName(name, words)) {
      return Optional.empty();
    }
    Optional<Place> in = neighbours.near(word, name + 1);
    WordSpan span = new WordSpan(name, name + 1);
    Reading reading = words.readings(name).get(0);
    return loosely(words.exact(name), in, focus)
        .or(() -> in.map(place -> inside(place, words.text().text(span), village)))
        .map(place -> verdict(place, span, reading));
  }

  private static boolean isSettled(Set<PlaceKind> kinds) {
    return (kinds.contains(PlaceKind.SETTLEMENT) || kinds.contains(PlaceKind.NEIGHBOURHOOD))
        && Collections.disjoint(kinds, WIDER_KINDS);
  }

  private boolean isName(int word, ArticleWords words) {
    String exact = words.exact(word);
    if (words.text().word(word).isPunctuation()
        || lexicon.isFrame(exact)
        || lexicon.isCommon(exact)
        || lexicon.is(Role.QUALIFIER, exact)
        || countries.iso3OfDemonym(Spelling.key(exact)).isPresent()) {
      return false;
    }
    return Spelling.hasArticle(exact)
        || words.text().word(word).stemTag().contains("NNP")
        || isLabelled(word, words);
  }

  private static boolean isLabelled(int word, ArticleWords words) {
    for (EntityMention entity : words.text().entities()) {
      if (entity.words().contains(word) && entity.label() == EntityLabel.LOC) {
        return true;
      }
    }
    return false;
  }

  /** A listed place of about that spelling in the article's area. */
  private Optional<Place> loosely(String name, Optional<Place> in, ArticleFocus focus) {
    return in.flatMap(
        place ->
            gazetteer.lookupLoosely(name).stream()
                .filter(
                    candidate ->
                        candidate.kind() == PlaceKind.SETTLEMENT
                            && candidate.country().equals(place.country())
                            && focus.share(candidate.country().orElse("")) > 0
                            && candidate.centre().kilometresTo(place.centre()) < SAME_AREA_KM)
                .min(
                    Comparator.comparingDouble(
                        candidate -> candidate.centre().kilometresTo(place.centre()))));
  }

  private Optional<Verdict> facility(
      int word,
      boolean[] taken,
      ArticleWords words,
      Neighbours neighbours,
      ArticleCountries countryOf) {
    for (Reading reading : words.readings(word)) {
      boolean seat = lexicon.is(Role.SEAT, reading.exact());
      if ((seat || lexicon.is(Role.FACILITY, reading.exact()))
          && isAt(word, reading, seat ? Role.BESIDE : Role.AT, words)) {
        int end = nameEnd(word, taken, words);
        WordSpan span = new WordSpan(word, end);
        Optional<Place> in =
            seat
                ? neighbours.ahead(end).or(() -> capital(countryOf.at(word)))
                : neighbours.inSentence(word, end);
        return in.filter(place -> end > word + 1)
            .map(place -> inside(place, name(words, span, reading), building))
            .map(place -> verdict(place, span, reading));
      }
    }
    return Optional.empty();
  }

  private boolean isAt(int word, Reading reading, Role role, ArticleWords words) {
    if (reading.cut() > 0) {
      return role == Role.AT && reading.preposition();
    }
    return words.sameSentence(word - 1, word)
        && words.readings(word - 1).stream().anyMatch(r -> lexicon.is(role, r.exact()));
  }

  /** A facility's name: the word after it, and attributes with the article after that. */
  private int nameEnd(int word, boolean[] taken, ArticleWords words) {
    int end = word + 1;
    while (end < words.size()
        && end - word <= LONGEST_NAME
        && !taken[end]
        && words.sameSentence(word, end)
        && !words.text().word(end).isPunctuation()
        && !words.text().word(end).stemTag().equals(RELATIVE)
        && words.readings(end).stream().noneMatch(r -> lexicon.isFrame(r.exact()))
        && (end == word + 1 || Spelling.hasArticle(words.exact(end)))) {
      end++;
    }
    return end;
  }

  private static String name(ArticleWords words, WordSpan span, Reading reading) {
    return words.chars(span.start(), reading.cut(), span.end() - 1).of(words.text().text());
  }

  private Optional<Place> capital(Optional<String> iso3) {
    return iso3.flatMap(countries::byIso3)
        .flatMap(
            country ->
                gazetteer.lookup(country.capital()).stream()
                    .filter(place -> place.isIn(country.iso3()))
                    .filter(place -> place.precision() == PlacePrecision.POINT)
                    .findFirst());
  }

  private static Place inside(Place place, String name, PlaceType type) {
    return new Place(
        "",
        type,
        place.country(),
        place.centre(),
        0,
        type.prominence(),
        place.admin1(),
        name + ", " + place.english(),
        List.of(name));
  }

  private static Verdict verdict(Place place, WordSpan words, Reading reading) {
    NameMatch match =
        new NameMatch(
            words,
            reading.cut(),
            reading.preposition(),
            reading.exact(),
            List.of(new Gazetteer.Name(reading.exact(), place)));
    return new Verdict(match, place, EnumSet.noneOf(PlaceKind.class), SURE);
  }
}
