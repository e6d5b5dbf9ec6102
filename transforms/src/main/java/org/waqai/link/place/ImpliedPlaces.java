package org.waqai.link.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.waqai.link.place.ArticleWords.Reading;
import org.waqai.link.place.Judge.Verdict;
import org.waqai.link.place.PlaceLexicon.Role;
import org.waqai.text.WordSpan;

/** Finds the places that an article means without their name: "the capital", "the country". */
final class ImpliedPlaces {
  private static final double SURE = 3.0;
  private static final int SENTENCES_BACK = 3;

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
    ArticleCountries countryOf = new ArticleCountries(words, focus, countries, lexicon, named);
    List<Verdict> all = new ArrayList<>(named.size());
    int next = 0;
    for (int word = 0; word < words.size(); word++) {
      if (next < named.size() && named.get(next).match().start() == word) {
        Verdict verdict = named.get(next++);
        all.add(capitalBefore(words, verdict).orElse(verdict));
        word = verdict.match().end() - 1;
        continue;
      }
      int at = word;
      boolean nameFollows = next < named.size() && named.get(next).match().start() == word + 1;
      if (!nameFollows) {
        implied(words, word, countryOf).or(() -> back(all, at, words)).ifPresent(all::add);
      }
    }
    return all;
  }

  /** "The capital of Azerbaijan" where "capital" stands before a country. */
  private Optional<Verdict> capitalBefore(ArticleWords words, Verdict country) {
    int before = country.match().start() - 1;
    if (country.place().kind() != PlaceKind.COUNTRY
        || country.match().cut() > 0
        || !words.sameSentence(before, country.match().start())) {
      return Optional.empty();
    }
    return words.readings(before).stream()
        .filter(reading -> lexicon.is(Role.CAPITAL, reading.exact()))
        .filter(reading -> !Spelling.hasArticle(reading.exact()))
        .findFirst()
        .flatMap(reading -> country.place().country().flatMap(this::capital))
        .map(place -> new Verdict(country.match(), place, country.forced(), SURE));
  }

  private Optional<Verdict> implied(ArticleWords words, int word, ArticleCountries countryOf) {
    for (Reading reading : words.readings(word)) {
      boolean capital =
          lexicon.is(Role.CAPITAL, reading.exact()) && Spelling.hasArticle(reading.exact());
      if (capital || lexicon.is(Role.HOMELAND, reading.exact())) {
        return country(words, word, countryOf)
            .flatMap(iso3 -> capital ? capital(iso3) : gazetteer.byId("iso:" + iso3))
            .map(place -> verdict(place, word, reading));
      }
      if (lexicon.is(Role.LAND, reading.exact())) {
        return owner(words, word)
            .flatMap(iso3 -> gazetteer.byId("iso:" + iso3))
            .map(place -> verdict(place, word, reading));
      }
    }
    return Optional.empty();
  }

  /** "The city", where one was named before; one that was called a city there comes first. */
  private Optional<Verdict> back(List<Verdict> before, int word, ArticleWords words) {
    for (Reading reading : words.readings(word)) {
      boolean anyOfItsKind = lexicon.is(Role.RETURN, reading.exact());
      if (anyOfItsKind || lexicon.is(Role.RETURN_AS_CALLED, reading.exact())) {
        String type = Spelling.withoutArticle(reading.exact());
        return recent(
                before,
                word,
                words,
                verdict ->
                    isCalled(type, verdict, words)
                        || (!anyOfItsKind && verdict.match().exact().startsWith(type + " ")))
            .or(
                () ->
                    recent(
                        before,
                        word,
                        words,
                        verdict ->
                            anyOfItsKind
                                && lexicon.kinds(reading.exact()).contains(verdict.place().kind())))
            .map(verdict -> verdict(verdict.place(), word, reading));
      }
    }
    return Optional.empty();
  }

  private static boolean isCalled(String type, Verdict verdict, ArticleWords words) {
    int before = verdict.match().start() - 1;
    return words.sameSentence(before, verdict.match().start())
        && words.readings(before).stream().anyMatch(reading -> reading.exact().equals(type));
  }

  private static Optional<Verdict> recent(
      List<Verdict> before, int word, ArticleWords words, Predicate<Verdict> fits) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Verdict verdict = before.get(i);
      int sentencesBack = words.sentence(word) - words.sentence(verdict.match().start());
      if (sentencesBack <= SENTENCES_BACK && fits.test(verdict)) {
        return Optional.of(verdict);
      }
    }
    return Optional.empty();
  }

  /** Of the demonym that follows, else as the context has it. */
  private Optional<String> country(ArticleWords words, int word, ArticleCountries countryOf) {
    return owner(words, word).or(() -> countryOf.at(word));
  }

  /** Of the demonym that follows. */
  private Optional<String> owner(ArticleWords words, int word) {
    return words.sameSentence(word, word + 1)
        ? countries.iso3OfDemonym(Spelling.key(words.exact(word + 1)))
        : Optional.empty();
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
