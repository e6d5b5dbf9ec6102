package org.waqai.normalize;

import java.util.EnumMap;
import java.util.Map;

/**
 * How readily a text hides words with each kind of separator. Who hides words in some places does
 * so in others: what one look at the text has found becomes the expectation of the next.
 *
 * @param bonuses what a separator of a kind inside a word weighs more than in other texts, in
 *     natural logarithms; kinds that are not in it weigh as in others
 */
record EvasionHabit(Map<Separator, Double> bonuses) {
  static final EvasionHabit NONE = new EvasionHabit(Map.of());

  /** Fewer may be slips of the pen. */
  private static final int FEWEST = 2;

  /** How many separators of a text the expectation for all texts weighs as much as. */
  private static final double PRIOR_WEIGHT = 2;

  /** Counts what a look has found. */
  static final class Counter {
    private final Map<Separator, Integer> hidden = new EnumMap<>(Separator.class);
    private final Map<Separator, Integer> parting = new EnumMap<>(Separator.class);

    void addHidden(Junction junction) {
      junction.kinds().forEach(kind -> hidden.merge(kind, 1, Integer::sum));
    }

    void addParting(Junction junction) {
      junction.kinds().forEach(kind -> parting.merge(kind, 1, Integer::sum));
    }

    /** Forgets the separators between words, which the next look counts again. */
    void forgetParting() {
      parting.clear();
    }

    EvasionHabit habit() {
      Map<Separator, Double> bonuses = new EnumMap<>(Separator.class);
      hidden.forEach(
          (kind, count) -> {
            double bonus = bonus(kind, count, parting.getOrDefault(kind, 0));
            if (count >= FEWEST && bonus > 0) {
              bonuses.put(kind, bonus);
            }
          });
      return new EvasionHabit(bonuses);
    }

    private static double bonus(Separator kind, int hidden, int parting) {
      double usual = 1 / (1 + Math.exp(kind.boundary() - kind.evasion()));
      double odds = (hidden + PRIOR_WEIGHT * usual) / (parting + PRIOR_WEIGHT * (1 - usual));
      return Math.log(odds) - (kind.evasion() - kind.boundary());
    }
  }

  /** What the junction weighs more inside a word than in texts without the habit. */
  double bonus(Junction junction) {
    return junction.kinds().stream()
        .mapToDouble(kind -> bonuses.getOrDefault(kind, 0.0))
        .min()
        .orElse(0);
  }

  /** Whether the text is known to hide words with all that stands in the junction. */
  boolean covers(Junction junction) {
    return bonus(junction) > 0;
  }
}
