package org.waqai.pipeline.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StopwatchTest {
  private static final long MILLISECOND = 1_000_000;

  /** Moved by the tasks alone, so that no computer is too busy for this test. */
  private static final class MovedMeter implements Meter {
    long nanos;
    long bytes;

    @Override
    public long nanos() {
      return nanos;
    }

    @Override
    public long bytes() {
      return bytes;
    }
  }

  private final MovedMeter meter = new MovedMeter();
  private final List<String> passes = new ArrayList<>();

  @Test
  void givesTheMedianPaceOfEachTaskAfterTheWarmUp() throws Exception {
    // Its first pass is the warm-up; the fourth round is the slowest.
    Task slow = task("slow", 10, 9000, 300, 500, 400, 800, 600);
    Task fast = task("fast", 1, 9000, 250, 250, 250, 250, 250);

    Map<Task, Pace> paces =
        new Stopwatch(meter, Duration.ofMillis(200), 5).time(List.of(slow, fast));

    assertEquals(new Pace(500 * MILLISECOND, 10), paces.get(slow));
    assertEquals(new Pace(250 * MILLISECOND, 1), paces.get(fast));
    assertEquals(2, paces.get(fast).times(paces.get(slow)));
    assertEquals(
        List.of("slow", "fast").toString().repeat(6), passesInPairs(), "the tasks take turns");
  }

  @Test
  void repeatsAShortTaskAndGivesOnePass() throws Exception {
    Task shortOne = task("short", 7, 30);

    Pace pace = new Stopwatch(meter, Duration.ZERO, 1).time(List.of(shortOne)).get(shortOne);

    assertEquals(new Pace(30 * MILLISECOND, 7), pace);
    assertEquals(7, passes.size(), "passes until at least 200 ms are over");
  }

  @Test
  void metersTheThreadThatAsks() {
    Meter thread = Meter.ofThread();
    long nanos = thread.nanos();
    long bytes = thread.bytes();

    byte[] kept = new byte[1 << 20];

    assertTrue(thread.bytes() - bytes >= kept.length);
    assertTrue(thread.nanos() >= nanos);
  }

  @Test
  void givesWordsPerSecond() {
    assertEquals(2e9, new Pace(1, 0).wordsPerSecond(2));
  }

  /** A task whose passes take these milliseconds, the last of them for ever. */
  private Task task(String name, long bytes, long... milliseconds) {
    int[] pass = {0};
    return new Task(
        name,
        () -> {
          passes.add(name);
          meter.nanos += milliseconds[Math.min(pass[0]++, milliseconds.length - 1)] * MILLISECOND;
          meter.bytes += bytes;
        });
  }

  private String passesInPairs() {
    StringBuilder pairs = new StringBuilder();
    for (int i = 0; i < passes.size(); i += 2) {
      pairs.append(passes.subList(i, i + 2));
    }
    return pairs.toString();
  }
}
