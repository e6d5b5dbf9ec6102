package org.waqai.link.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.waqai.link.place.Judge.Verdict;
import org.waqai.link.place.PlaceLexicon.Role;
import org.waqai.text.WordSpan;

/**
 * Finds borders: "the Syrian-Iraqi border", "the border with Turkey", "the Saudi border", where the
 * country not named is that of the article's countries with which there is one.
 */
final class BorderPhrases {
  private static final double SURE = 4.0;

  private final Gazetteer gazetteer;
  private final PlaceLexicon lexicon;
  private final Countries countries;

  BorderPhrases(Gazetteer gazetteer, PlaceLexicon lexicon, Countries countries) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.countries = countries;
  }

  List<Verdict> find(ArticleWords words, List<NameMatch> names, ArticleFocus focus) {
    List<Verdict> borders = new ArrayList<>();
    for (int word = 0; word < words.size(); word++) {
      for (ArticleWords.Reading reading : words.readings(word)) {
        if (lexicon.is(Role.BORDER, reading.exact())) {
          read(words, word, names)
              .flatMap(sides -> border(sides, reading, focus))
              .ifPresent(borders::add);
          break;
        }
      }
    }
    return borders;
  }

  /** The countries named beside a word for border, and the words that name them. */
  private record Sides(List<String> countries, WordSpan words) {}

  private Optional<Sides> read(ArticleWords words, int border, List<NameMatch> names) {
    List<String> named = new ArrayList<>();
    int end = border + 1;
    int word = end;
    while (words.sameSentence(border, word) && named.size() < 2) {
      Optional<String> country = countryAt(words, word, names);
      if (country.isPresent()) {
        named.add(country.get());
        end = word + 1;
      } else if (!joins(words, word)) {
        break;
      }
      word++;
    }
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sides(named, new WordSpan(border, end)));
  }

  private boolean joins(ArticleWords words, int word) {
    String exact = words.exact(word);
    return lexicon.is(Role.BETWEEN, exact)
        || lexicon.is(Role.WITH, exact)
        || words.text().word(word).isPunctuation();
  }

  private Optional<String> countryAt(ArticleWords words, int word, List<NameMatch> names) {
    for (NameMatch name : names) {
      boolean here = name.start() == word && name.isOneWord();
      if (here && name.foremost().kind() == PlaceKind.COUNTRY) {
        return name.foremost().country();
      }
    }
    return ArticleFocus.demonym(words, word, countries);
  }

  private Optional<Verdict> border(Sides sides, ArticleWords.Reading reading, ArticleFocus focus) {
    String first = sides.countries().get(0);
    Optional<String> second =
        sides.countries().size() > 1
            ? Optional.of(sides.countries().get(1))
            : countries.all().stream()
                .filter(iso3 -> focus.share(iso3) > 0 && between(first, iso3).isPresent())
                .max(Comparator.comparingDouble(focus::share).thenComparing(iso3 -> iso3));
    return second
        .flatMap(other -> between(first, other))
        .map(place -> verdict(place.in(first), sides.words(), reading));
  }

  private Optional<Place> between(String iso3, String other) {
    boolean inOrder = iso3.compareTo(other) < 0;
    return gazetteer.byId("border:" + (inOrder ? iso3 + "-" + other : other + "-" + iso3));
  }

  private static Verdict verdict(Place place, WordSpan words, ArticleWords.Reading reading) {
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
