package org.waqai.confidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How well forecasts came true. */
public record Reliability(List<Forecast> forecasts) {
  private static final int BINS = 5;

  public Reliability {
    forecasts = List.copyOf(forecasts);
  }

  /** The mean squared distance of forecast and outcome (Brier 1950): 0 is best. */
  public double brier() {
    return forecasts.stream()
        .mapToDouble(f -> Math.pow(f.probability() - (f.right() ? 1 : 0), 2))
        .average()
        .orElse(0);
  }

  /** The share of events that were right. */
  public double rate() {
    return share(forecasts);
  }

  /** The same events, each with one forecast. */
  public Reliability always(double probability) {
    return new Reliability(
        forecasts.stream().map(f -> new Forecast(probability, f.right())).toList());
  }

  /** A line for each fifth of the scale: how many events, what was forecast, what came true. */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add("forecast      events  mean forecast  right");
    for (int i = 0; i < BINS; i++) {
      int bin = i;
      List<Forecast> inside = forecasts.stream().filter(f -> bin(f) == bin).toList();
      if (!inside.isEmpty()) {
        double mean = inside.stream().mapToDouble(Forecast::probability).average().orElseThrow();
        lines.add(
            String.format(
                Locale.ROOT,
                "%.1f to %.1f  %8d  %13.2f  %5.2f",
                i / (double) BINS,
                (i + 1) / (double) BINS,
                inside.size(),
                mean,
                share(inside)));
      }
    }
    return lines;
  }

  private static int bin(Forecast forecast) {
    return Math.min((int) (forecast.probability() * BINS), BINS - 1);
  }

  private static double share(List<Forecast> forecasts) {
    return forecasts.stream().mapToInt(f -> f.right() ? 1 : 0).average().orElse(0);
  }
}
