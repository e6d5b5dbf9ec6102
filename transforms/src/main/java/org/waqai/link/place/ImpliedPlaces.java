package org.waqai.link.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.link.place.ArticleWords.Reading;
import org.waqai.link.place.Judge.Verdict;
import org.waqai.link.place.PlaceLexicon.Role;
import org.waqai.text.WordSpan;

/** Finds the places that an article means without their name: "the capital", "the country". */
final class ImpliedPlaces {
  private static final double SURE = 3.0;

  private final Gazetteer gazetteer;
  private final PlaceLexicon lexicon;
  private final Countries countries;

  ImpliedPlaces(Gazetteer gazetteer, PlaceLexicon lexicon, Countries countries) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.countries = countries;
  }

  /** The named places of an article with the implied ones among them, in order. */
  List<Verdict> addTo(List<Verdict> named, ArticleWords words, ArticleFocus focus) {
    List<Verdict> all = new ArrayList<>(named.size());
    int next = 0;
    for (int word = 0; word < words.size(); word++) {
      if (next < named.size() && named.get(next).match().start() == word) {
        Verdict verdict = named.get(next++);
        all.add(verdict);
        word = verdict.match().end() - 1;
        continue;
      }
      boolean nameFollows = next < named.size() && named.get(next).match().start() == word + 1;
      if (!nameFollows) {
        implied(words, word, focus).ifPresent(all::add);
      }
    }
    return all;
  }

  private Optional<Verdict> implied(ArticleWords words, int word, ArticleFocus focus) {
    for (Reading reading : words.readings(word)) {
      boolean capital =
          lexicon.is(Role.CAPITAL, reading.exact()) && Spelling.hasArticle(reading.exact());
      if (capital || lexicon.is(Role.HOMELAND, reading.exact())) {
        return country(words, word, focus)
            .flatMap(iso3 -> capital ? capital(iso3) : gazetteer.byId("iso:" + iso3))
            .map(place -> verdict(place, word, reading));
      }
    }
    return Optional.empty();
  }

  /** Of the demonym that follows, else of the article. */
  private Optional<String> country(ArticleWords words, int word, ArticleFocus focus) {
    Optional<String> said =
        words.sameSentence(word, word + 1)
            ? countries.iso3OfDemonym(Spelling.key(words.exact(word + 1)))
            : Optional.empty();
    return said.or(focus::country);
  }

  private Optional<Place> capital(String iso3) {
    return countries
        .byIso3(iso3)
        .flatMap(
            country ->
                gazetteer.lookup(country.capital()).stream()
                    .filter(place -> place.isIn(iso3) && place.kind() == PlaceKind.SETTLEMENT)
                    .findFirst());
  }

  private static Verdict verdict(Place place, int word, Reading reading) {
    Set<PlaceKind> forced = EnumSet.noneOf(PlaceKind.class);
    NameMatch match =
        new NameMatch(
            new WordSpan(word, word + 1),
            reading.cut(),
            reading.preposition(),
            reading.exact(),
            List.of(new Gazetteer.Name(reading.exact(), place)));
    return new Verdict(match, place, forced, SURE);
  }
}
