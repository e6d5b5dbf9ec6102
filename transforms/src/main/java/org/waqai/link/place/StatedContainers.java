package org.waqai.link.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.link.place.Judge.Verdict;
import org.waqai.link.place.PlaceLexicon.Role;

/**
 * Holds places to what the article says they are in: "the village of X in the district of Y" is the
 * X that lies there, however small, and if none does, it is not listed.
 */
final class StatedContainers {
  private static final Set<PlaceKind> CONTAINED =
      EnumSet.of(PlaceKind.SETTLEMENT, PlaceKind.NEIGHBOURHOOD, PlaceKind.DISTRICT, PlaceKind.SITE);
  private static final int LONGEST_GAP = 3;

  private final ArticleWords words;
  private final PlaceLexicon lexicon;

  StatedContainers(ArticleWords words, PlaceLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** The verdicts, in order and without shared words, each at or in its stated container. */
  List<Verdict> apply(List<Verdict> verdicts) {
    List<Verdict> held = new ArrayList<>(verdicts.size());
    for (int i = 0; i < verdicts.size(); i++) {
      Verdict verdict = verdicts.get(i);
      Optional<Place> container =
          i + 1 < verdicts.size() ? container(verdict, verdicts.get(i + 1)) : Optional.empty();
      if (container.isEmpty() || lies(verdict.place(), container.get())) {
        held.add(verdict);
      } else {
        within(verdict, container.get()).ifPresent(held::add);
      }
    }
    return held;
  }

  private Optional<Place> container(Verdict verdict, Verdict next) {
    boolean small = CONTAINED.contains(verdict.place().kind());
    return small && reach(next.place()) > 0 && isInside(verdict.match(), next.match())
        ? Optional.of(next.place())
        : Optional.empty();
  }

  /** Whether only "in the district of" stands between the two names. */
  private boolean isInside(NameMatch inner, NameMatch outer) {
    int gap = outer.start() - inner.end();
    if (gap > LONGEST_GAP || !words.sameSentence(inner.start(), outer.start())) {
      return false;
    }
    boolean locative = outer.preposition();
    for (int word = inner.end(); word < outer.start(); word++) {
      Optional<ArticleWords.Reading> type =
          words.readings(word).stream()
              .filter(reading -> lexicon.is(Role.TYPE, reading.exact()))
              .findFirst();
      boolean in = lexicon.is(Role.INSIDE, words.exact(word));
      if (type.isEmpty() && !in) {
        return false;
      }
      locative |= in || type.filter(ArticleWords.Reading::preposition).isPresent();
    }
    return locative;
  }

  private static Optional<Verdict> within(Verdict verdict, Place container) {
    return verdict.match().names().stream()
        .map(Gazetteer.Name::place)
        .filter(place -> CONTAINED.contains(place.kind()) && lies(place, container))
        .min(Comparator.comparingDouble(place -> place.centre().kilometresTo(container.centre())))
        .map(place -> new Verdict(verdict.match(), place, verdict.forced(), verdict.sum()));
  }

  private static boolean lies(Place place, Place container) {
    boolean compatible =
        place.country().isEmpty()
            || container.country().isEmpty()
            || place.country().equals(container.country());
    return compatible && place.centre().kilometresTo(container.centre()) <= reach(container);
  }

  /** Kilometres from its centre within which a place may lie in the container; 0 for none. */
  private static double reach(Place container) {
    return switch (container.kind()) {
      case COUNTRY -> Double.POSITIVE_INFINITY;
      case PROVINCE -> 200;
      case REGION -> 250;
      case DISTRICT -> 45;
      case SETTLEMENT -> 35;
      case NEIGHBOURHOOD, WATER, SITE, ROAD -> 0;
    };
  }
}
