package org.waqai.link.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waqai.link.place.Judge.Verdict;
import org.waqai.schemas.PlacePrecision;

/** The named place that something unnamed lies in or near, by where the article speaks of it. */
final class Neighbours {
  private static final int AHEAD = 8;
  private static final int SENTENCES_BACK = 2;

  private final ArticleWords words;
  private final List<Verdict> named;

  Neighbours(ArticleWords words, List<Verdict> named) {
    this.words = words;
    this.named = named;
  }

  /**
   * A point named soon after the words up to {@code end}, as in "the hotel in the city of X"; else
   * one before it in the sentence or shortly before that.
   */
  Optional<Place> near(int start, int end) {
    return ahead(end).or(() -> lastBefore(start, SENTENCES_BACK).map(Verdict::place));
  }

  /** The same within the sentence. */
  Optional<Place> inSentence(int start, int end) {
    return ahead(end).or(() -> lastBefore(start, 0).map(Verdict::place));
  }

  /** A point named soon after the words up to {@code end}. */
  Optional<Place> ahead(int end) {
    return named.stream()
        .filter(verdict -> isPoint(verdict) && isAhead(verdict, end))
        .findFirst()
        .map(Verdict::place);
  }

  /** The point that the article names most often, the first one of equals. */
  Optional<Place> foremost() {
    Map<Place, Integer> counts = new HashMap<>();
    for (Verdict verdict : named) {
      if (isPoint(verdict)) {
        counts.merge(verdict.place(), 1, Integer::sum);
      }
    }
    return named.stream()
        .map(Verdict::place)
        .filter(counts::containsKey)
        .max(Comparator.comparing(counts::get));
  }

  private Optional<Verdict> lastBefore(int start, int sentencesBack) {
    Optional<Verdict> last = Optional.empty();
    for (Verdict verdict : named) {
      int sentences = words.sentence(start) - words.sentence(verdict.match().start());
      boolean before = verdict.match().end() <= start && sentences <= sentencesBack;
      if (before && isPoint(verdict)) {
        last = Optional.of(verdict);
      }
    }
    return last;
  }

  private boolean isAhead(Verdict verdict, int end) {
    int start = verdict.match().start();
    return start >= end && start - end <= AHEAD && words.sameSentence(start, end - 1);
  }

  /** A district is small enough to place what lies in it. */
  private static boolean isPoint(Verdict verdict) {
    return verdict.place().precision() == PlacePrecision.POINT
        || verdict.place().kind() == PlaceKind.DISTRICT;
  }
}
