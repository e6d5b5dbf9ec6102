package org.waqai.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfidenceTrainerTest {
  private static final ConfidenceTrainer TRAINER = new ConfidenceTrainer(1);

  @Test
  void learnsHowOftenEvidenceWasRight() {
    List<JudgedEvent> events = new ArrayList<>();
    add(90, true, "good", events);
    add(10, false, "good", events);
    add(30, true, "bad", events);
    add(70, false, "bad", events);

    ConfidenceModel model = TRAINER.fit(events);

    assertEquals(0.9, model.probability(evidence("good")), 0.02);
    assertEquals(0.3, model.probability(evidence("bad")), 0.02);
    assertEquals(0.6, model.probability(evidence("unseen")), 0.1);
  }

  @Test
  void drawsWhatWasSeldomSeenToTheRest() {
    List<JudgedEvent> events = new ArrayList<>();
    add(80, true, "common", events);
    add(20, false, "common", events);
    add(1, false, "rare", events);

    double rare = TRAINER.fit(events).probability(evidence("rare"));

    assertTrue(rare > 0.5 && rare < 0.8, Double.toString(rare));
  }

  @Test
  void doesNotDependOnTheOrderOfEvents() {
    List<JudgedEvent> events = new ArrayList<>();
    add(20, true, "a", events);
    add(7, false, "b", events);
    Map<String, Double> weights = TRAINER.fit(events).weights();
    Collections.reverse(events);

    TRAINER.fit(events).weights().forEach((e, w) -> assertEquals(weights.get(e), w, 1e-9));
  }

  @Test
  void forecastsEveryEventOnceByArticlesItHasNotSeen() {
    List<JudgedEvent> events = new ArrayList<>();
    // In each article the evidence means the opposite of what it means in the other.
    for (boolean right : new boolean[] {true, false}) {
      for (int i = 0; i < 20; i++) {
        events.add(new JudgedEvent(right ? "first" : "second", evidence("same"), right));
      }
    }

    List<Forecast> forecasts = TRAINER.crossValidate(events, 2);

    assertEquals(40, forecasts.size());
    assertTrue(forecasts.stream().allMatch(f -> f.right() == f.probability() < 0.5));
  }

  @Test
  void measuresHowForecastsCameTrue() {
    Reliability reliability =
        new Reliability(
            List.of(new Forecast(0.9, true), new Forecast(0.9, false), new Forecast(0.1, false)));

    assertEquals((0.01 + 0.81 + 0.01) / 3, reliability.brier(), 1e-9);
    assertEquals(0.25, reliability.always(0.5).brier(), 1e-9);
    assertEquals(3, reliability.table().size());
    assertEquals("0.8 to 1.0         2           0.90   0.50", reliability.table().get(2));
  }

  private static void add(int times, boolean right, String name, List<JudgedEvent> events) {
    for (int i = 0; i < times; i++) {
      events.add(new JudgedEvent("d" + i, evidence(name), right));
    }
  }

  private static Map<String, Double> evidence(String name) {
    return Map.of(Evidence.BIAS, 1.0, name, 1.0);
  }
}
