package org.waqai.link.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waqai.link.place.PlaceLexicon.Role;

/** Which countries an article is about, by the names and demonyms in it that leave no doubt. */
final class ArticleFocus {
  private static final double CLEAR = 3.0;
  private static final double LEAD = 3.0;
  private static final double DEMONYM = 0.5;
  private static final int LEADING_SENTENCES = 2;

  private final Map<String, Double> weights = new HashMap<>();
  // Each once: in an article that repeats a name thousands of times the time would grow squared.
  private final Set<GeoPoint> anchors = new LinkedHashSet<>();
  private double total;

  private ArticleFocus() {}

  static ArticleFocus of(
      ArticleWords words, List<NameMatch> matches, PlaceLexicon lexicon, Countries countries) {
    ArticleFocus focus = new ArticleFocus();
    int covered = 0;
    for (NameMatch match : longestFirst(matches)) {
      if (match.start() >= covered && isClear(match, lexicon)) {
        covered = match.end();
        Place place = match.foremost();
        focus.add(place.country().orElse(""), weight(words.sentence(match.start())));
        if (place.kind() != PlaceKind.COUNTRY) {
          focus.anchors.add(place.centre());
        }
      }
    }
    for (int i = 0; i < words.size(); i++) {
      double weight = DEMONYM * weight(words.sentence(i));
      demonym(words, i, countries).ifPresent(iso3 -> focus.add(iso3, weight));
    }
    return focus;
  }

  /** The country whose demonym a word is, whatever its proclitics. */
  static Optional<String> demonym(ArticleWords words, int word, Countries countries) {
    for (ArticleWords.Reading reading : words.readings(word)) {
      Optional<String> iso3 = countries.iso3OfDemonym(Spelling.key(reading.exact()));
      if (iso3.isPresent()) {
        return iso3;
      }
    }
    return Optional.empty();
  }

  private static List<NameMatch> longestFirst(List<NameMatch> matches) {
    return matches.stream()
        .sorted(
            Comparator.comparingInt(NameMatch::start)
                .thenComparing(Comparator.comparingInt(NameMatch::end).reversed())
                .thenComparingInt(NameMatch::cut))
        .toList();
  }

  private static boolean isClear(NameMatch match, PlaceLexicon lexicon) {
    Place foremost = match.foremost();
    if (foremost.country().isEmpty()
        || foremost.prominence() < CLEAR
        || !match.names().get(0).exact().equals(match.exact())
        || lexicon.is(Role.EVERYDAY, match.exact())) {
      return false;
    }
    for (Gazetteer.Name other : match.names()) {
      boolean elsewhere = !other.place().isIn(foremost.country().get());
      if (elsewhere && other.place().prominence() > foremost.prominence() - LEAD) {
        return false;
      }
    }
    return true;
  }

  private static double weight(int sentence) {
    return sentence == 0 ? 2.0 : sentence <= LEADING_SENTENCES ? 1.5 : 1.0;
  }

  private void add(String iso3, double weight) {
    weights.merge(iso3, weight, Double::sum);
    total += weight;
  }

  /** How much of the article is about the country, 0 to 1. */
  double share(String iso3) {
    return total == 0 ? 0 : weights.getOrDefault(iso3, 0.0) / total;
  }

  boolean isEmpty() {
    return total == 0;
  }

  /** The country that the article is about most. */
  Optional<String> country() {
    return weights.entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty())
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** Whether the article names places that leave no doubt, and none as near as this. */
  boolean isFar(Place place, double kilometres) {
    return !anchors.isEmpty() && distance(place.centre()) > kilometres;
  }

  /** Kilometres to the nearest place that leaves no doubt, infinite where there is none. */
  double distance(GeoPoint point) {
    double nearest = Double.POSITIVE_INFINITY;
    for (GeoPoint anchor : anchors) {
      nearest = Math.min(nearest, anchor.kilometresTo(point));
    }
    return nearest;
  }
}
