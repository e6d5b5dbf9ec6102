package org.waqai.link.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waqai.link.place.PlaceLexicon.Role;

/** Which country a word such as "the capital" or "the country" means where it stands. */
final class ArticleCountries {
  private static final double AS_OWNER = 0.3;
  private static final int JUST_BEFORE = 6;

  private final ArticleWords words;
  private final ArticleFocus focus;
  private final Countries countries;
  private final PlaceLexicon lexicon;
  private final Map<Integer, Place> placeEndingAt = new HashMap<>();

  ArticleCountries(
      ArticleWords words,
      ArticleFocus focus,
      Countries countries,
      PlaceLexicon lexicon,
      Iterable<Judge.Verdict> named) {
    this.words = words;
    this.focus = focus;
    this.countries = countries;
    this.lexicon = lexicon;
    for (Judge.Verdict verdict : named) {
      placeEndingAt.put(verdict.match().end() - 1, verdict.place());
    }
  }

  /**
   * The country of a place named just before the word; else of the sentence up to the word the one
   * that the article is most about, with those ahead that own something there ("the Bahraini
   * authorities") or where something is; else that of the article.
   */
  Optional<String> at(int word) {
    Map<String, Double> weights = new HashMap<>();
    for (int before = word - 1; words.sameSentence(before, word); before--) {
      Place place = placeEndingAt.get(before);
      if (place != null && place.country().isPresent()) {
        if (place.kind() != PlaceKind.COUNTRY && word - before <= JUST_BEFORE) {
          return place.country();
        }
        add(weights, place.country().get(), isLocated(before));
      } else {
        boolean owner = Spelling.hasArticle(words.exact(before));
        countries
            .iso3OfDemonym(Spelling.key(words.exact(before)))
            .ifPresent(iso3 -> add(weights, iso3, owner));
      }
    }
    return weights.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .or(focus::country);
  }

  private boolean isLocated(int word) {
    boolean afterPreposition =
        words.sameSentence(word - 1, word) && lexicon.is(Role.LOCATIVE, words.exact(word - 1));
    return afterPreposition
        || words.readings(word).stream().anyMatch(ArticleWords.Reading::preposition);
  }

  private void add(Map<String, Double> weights, String iso3, boolean owner) {
    weights.merge(iso3, focus.share(iso3) + (owner ? AS_OWNER : 0), Math::max);
  }
}
