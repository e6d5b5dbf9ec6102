package org.waqai.confidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fits the weights: logistic regression with a ridge penalty, which draws what was seldom seen (a
 * rule with three events) to its type, by cyclic coordinate descent with Newton steps (Genkin,
 * Lewis and Madigan 2007). Deterministic.
 */
public final class ConfidenceTrainer {
  private static final int SWEEPS = 200;
  private static final double LARGEST_STEP = 1;

  /** How sure we are beforehand that evidence tells nothing: one over the weights' variance. */
  private final double penalty;

  public ConfidenceTrainer(double penalty) {
    this.penalty = penalty;
  }

  /** A model of these events. */
  public ConfidenceModel fit(Collection<JudgedEvent> events) {
    Fit fit = new Fit(events);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      fit.sweep();
    }
    return new ConfidenceModel(fit.weights);
  }

  /**
   * How likely each event is right by a model that has not seen its article.
   *
   * @param folds into how many parts the articles are cut, in the order of their ids
   */
  public List<Forecast> crossValidate(List<JudgedEvent> events, int folds) {
    List<String> articles =
        List.copyOf(new TreeSet<>(events.stream().map(JudgedEvent::docId).toList()));
    List<Forecast> forecasts = new ArrayList<>();
    for (int i = 0; i < folds; i++) {
      int fold = i;
      List<JudgedEvent> others =
          events.stream().filter(e -> articles.indexOf(e.docId()) % folds != fold).toList();
      ConfidenceModel model = fit(others);
      events.stream()
          .filter(event -> articles.indexOf(event.docId()) % folds == fold)
          .map(event -> new Forecast(model.probability(event.evidence()), event.right()))
          .forEach(forecasts::add);
    }
    return forecasts;
  }

  /** Weights on the way, with each event's log odds by them. */
  private final class Fit {
    private final Map<String, Double> weights = new TreeMap<>();
    private final Map<String, List<Occurrence>> occurrences = new TreeMap<>();
    private final double[] logOdds;

    private record Occurrence(int event, double value, boolean right) {}

    Fit(Collection<JudgedEvent> events) {
      logOdds = new double[events.size()];
      int index = 0;
      for (JudgedEvent event : events) {
        for (Map.Entry<String, Double> value : event.evidence().entrySet()) {
          weights.putIfAbsent(value.getKey(), 0.0);
          occurrences
              .computeIfAbsent(value.getKey(), unused -> new ArrayList<>())
              .add(new Occurrence(index, value.getValue(), event.right()));
        }
        index++;
      }
    }

    void sweep() {
      for (Map.Entry<String, List<Occurrence>> evidence : occurrences.entrySet()) {
        double ridge = evidence.getKey().equals(Evidence.BIAS) ? 0 : penalty;
        double weight = weights.get(evidence.getKey());
        double gradient = ridge * weight;
        double curvature = ridge + 1e-6;
        for (Occurrence occurrence : evidence.getValue()) {
          double probability = ConfidenceModel.probability(logOdds[occurrence.event()]);
          gradient += occurrence.value() * (probability - (occurrence.right() ? 1 : 0));
          curvature += occurrence.value() * occurrence.value() * probability * (1 - probability);
        }
        double step = Math.min(Math.max(-gradient / curvature, -LARGEST_STEP), LARGEST_STEP);
        weights.put(evidence.getKey(), weight + step);
        for (Occurrence occurrence : evidence.getValue()) {
          logOdds[occurrence.event()] += step * occurrence.value();
        }
      }
    }
  }
}
