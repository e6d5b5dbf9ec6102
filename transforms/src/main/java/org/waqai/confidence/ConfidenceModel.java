package org.waqai.confidence;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waqai.schemas.Event;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.SeedRow;
import org.waqai.seeds.Seeds;

/**
 * A logistic model: the log odds that an event is right are the sum of the weights of its evidence.
 * Evidence without a weight, such as a rule that was added since, counts nothing. Immutable.
 */
public final class ConfidenceModel {
  /** Its folder under seeds/. */
  public static final String FOLDER = "confidence";

  private static final String PATH = FOLDER + "/weights.tsv";

  /** Confidence is given in steps of a hundredth: the data tell no finer. */
  private static final double STEPS = 100;

  private final SortedMap<String, Double> weights;

  ConfidenceModel(Map<String, Double> weights) {
    this.weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
  }

  /**
   * Loads the weights.
   *
   * @throws SeedException for the first mistake in them
   */
  public static ConfidenceModel load(Seeds seeds) {
    Map<String, Double> weights = new TreeMap<>();
    for (SeedRow row : SeedRow.read(seeds, PATH, 2)) {
      if (weights.put(row.field(0), row.number(1)) != null) {
        throw row.error("a second weight of " + row.field(0));
      }
    }
    return new ConfidenceModel(weights);
  }

  /** How likely the event is right, from 0 to 1 in steps of a hundredth, never certain. */
  public double of(Event event) {
    double rounded = Math.rint(STEPS * probability(Evidence.of(event))) / STEPS;
    return Math.min(Math.max(rounded, 1 / STEPS), 1 - 1 / STEPS);
  }

  /** By evidence name, sorted. */
  public SortedMap<String, Double> weights() {
    return weights;
  }

  double probability(Map<String, Double> evidence) {
    return probability(logOdds(evidence));
  }

  private double logOdds(Map<String, Double> evidence) {
    double sum = 0;
    for (Map.Entry<String, Double> value : evidence.entrySet()) {
      sum += weights.getOrDefault(value.getKey(), 0.0) * value.getValue();
    }
    return sum;
  }

  /** The same on every machine: hence no Math.exp, whose last digit may differ. */
  static double probability(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }
}
