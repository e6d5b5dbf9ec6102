package org.waqai.pipeline.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StopwatchTest {
  @Test
  void givesThePaceOfEachTask() throws Exception {
    List<Object> kept = new ArrayList<>();
    Task once = new Task("once", () -> work(1, kept));
    Task tenTimes = new Task("ten times", () -> work(10, kept));

    Map<Task, Pace> paces = new Stopwatch(Duration.ofMillis(200), 3).time(List.of(once, tenTimes));

    double ratio = paces.get(once).times(paces.get(tenTimes));
    assertTrue(ratio > 5 && ratio < 20, "ten times the work took " + ratio + " times as long");
    assertTrue(paces.get(once).bytes() >= 1 << 20);
    assertEquals(2e9, new Pace(1, 0).wordsPerSecond(2));
  }

  private static void work(int times, List<Object> kept) {
    for (int i = 0; i < times; i++) {
      byte[] bytes = new byte[1 << 20];
      for (int j = 1; j < bytes.length; j++) {
        bytes[j] = (byte) (bytes[j - 1] * 31 + j);
      }
      kept.clear();
      kept.add(bytes);
    }
  }
}
