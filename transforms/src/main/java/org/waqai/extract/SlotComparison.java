package org.waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waqai.link.place.GeoPoint;
import org.waqai.link.place.PlaceMention;
import org.waqai.number.Casualty;
import org.waqai.number.Harm;
import org.waqai.schemas.PlacePrecision;
import org.waqai.time.TimeMention;

/**
 * Compares what two mentions say for a slot: above zero the more they share, zero where one of them
 * says nothing or both may be right, below zero where they contradict.
 */
final class SlotComparison {
  /** Two mentions of one place are hardly farther apart. */
  static final double NEAR_KM = 50;

  /** What is told again by other words may be as far. */
  static final double FAR_KM = 150;

  /** A place in an area may be as far from the area's middle. */
  private static final double AREA_KM = 200;

  /** A slip of the calendar parts two mentions of one happening by fewer days. */
  private static final int DAYS_APART = 14;

  /** "At least 30" can be 45, but hardly 300: the most that one count is of the other. */
  private static final double MOST_APART = 1.5;

  /** From so many dead on a number tells one attack from another. */
  private static final int TELLING = 5;

  /** Modes that one happening may well be given in turn. */
  private static final List<Set<String>> KINDRED =
      List.of(
          Set.of("explosives", "suicide-attack"),
          Set.of("targeted", "firearms"),
          Set.of("targeted", "explosives"),
          Set.of("aerial", "drone"),
          Set.of("aerial", "heavy-weapons"),
          Set.of("destroy", "aerial"),
          Set.of("destroy", "heavy-weapons"),
          Set.of("demo", "riot"));

  /** Modes of acts so unlike others that one without them is another act. */
  private static final Set<String> DISTINCT =
      Set.of("abduct", "torture", "sexual", "crowd-control");

  private SlotComparison() {}

  static int modes(Optional<String> a, Optional<String> b) {
    if (a.isPresent() && a.equals(b)) {
      return 1;
    }
    if (a.filter(DISTINCT::contains).isPresent() || b.filter(DISTINCT::contains).isPresent()) {
      return -1;
    }
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    Set<String> both = Set.of(a.get(), b.get());
    return KINDRED.contains(both) ? 0 : -1;
  }

  static int places(
      Optional<Filled<PlaceMention>> first,
      Optional<Filled<PlaceMention>> second,
      double tolerance) {
    Optional<PlaceMention> a = first.map(Filled::value);
    Optional<PlaceMention> b = second.map(Filled::value);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    if (a.get().precision() == PlacePrecision.COUNTRY
        || b.get().precision() == PlacePrecision.COUNTRY) {
      boolean known = a.get().country().isPresent() && b.get().country().isPresent();
      boolean apart = known && !a.get().country().equals(b.get().country());
      return apart && tolerance < FAR_KM ? -1 : 0; // "near the border of X" is told of both sides
    }
    double km = point(a.get()).kilometresTo(point(b.get()));
    boolean area =
        a.get().precision() == PlacePrecision.AREA || b.get().precision() == PlacePrecision.AREA;
    if (km <= NEAR_KM) {
      return area ? 1 : 2;
    }
    return km > (area ? AREA_KM : tolerance) ? -1 : 0;
  }

  private static GeoPoint point(PlaceMention place) {
    return new GeoPoint(place.latitude(), place.longitude());
  }

  static int times(Optional<Filled<TimeMention>> a, Optional<Filled<TimeMention>> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    TimeMention x = a.get().value();
    TimeMention y = b.get().value();
    boolean apart = x.end().isBefore(y.start()) || y.end().isBefore(x.start());
    return apart ? -1 : x.start().equals(y.start()) ? 1 : 0;
  }

  /** "The attack in 2013" is not the one of this week, by whatever noun it is named. */
  static boolean longApart(Happening a, Happening b) {
    if (a.ownTime().isEmpty() || b.ownTime().isEmpty()) {
      return false;
    }
    TimeMention x = a.ownTime().get().value();
    TimeMention y = b.ownTime().get().value();
    return x.end().plusDays(DAYS_APART).isBefore(y.start())
        || y.end().plusDays(DAYS_APART).isBefore(x.start());
  }

  /** Two different counts of one harm in one sentence are of two happenings. */
  static boolean sameCounts(Draft draft, Happening happening) {
    for (Map.Entry<Harm, Casualty> count : draft.casualties().entrySet()) {
      Optional<Casualty> other = happening.count(count.getKey());
      if (other.isPresent() && other.get().min() != count.getValue().min()) {
        return false;
      }
    }
    return true;
  }

  static int counts(Happening a, Happening b) {
    int score = 0;
    for (Harm harm : Harm.values()) {
      Optional<Casualty> x = a.count(harm);
      Optional<Casualty> y = b.count(harm);
      if (x.isEmpty() || y.isEmpty()) {
        continue;
      }
      if (!agree(x.get(), y.get())) {
        return -1;
      }
      score++;
    }
    return score;
  }

  /** Whether both give the same number of dead, and one that two attacks hardly share. */
  static boolean shareToll(Happening a, Happening b) {
    Optional<Casualty> x = a.count(Harm.KILLED);
    Optional<Casualty> y = b.count(Harm.KILLED);
    return x.isPresent()
        && y.isPresent()
        && x.get().min() == y.get().min()
        && x.get().min() >= TELLING
        && !Happening.isAmount(x.get());
  }

  private static boolean agree(Casualty a, Casualty b) {
    if (a.min() == b.min()) {
      return true;
    }
    Casualty low = a.min() < b.min() ? a : b;
    Casualty high = a.min() < b.min() ? b : a;
    boolean near = Happening.isAmount(low) || high.min() <= MOST_APART * low.min();
    return low.max().isEmpty() && near;
  }
}
