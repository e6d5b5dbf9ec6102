package org.waqai.pipeline.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Times tasks on this thread, in turns, so that what disturbs the computer disturbs all of them.
 */
final class Stopwatch {
  /** A task that takes less is repeated until it has taken this long, in nanoseconds. */
  private static final long SHORTEST = 200_000_000;

  private final Meter meter;
  private final Duration warmUp;
  private final int rounds;

  /**
   * @param warmUp how long each task runs unmeasured first, so that the compiler is through with it
   */
  Stopwatch(Meter meter, Duration warmUp, int rounds) {
    this.meter = meter;
    this.warmUp = warmUp;
    this.rounds = rounds;
  }

  /** The medians of the rounds, in the tasks' order. */
  Map<Task, Pace> time(List<Task> tasks) throws Exception {
    for (Task task : tasks) {
      time(task, warmUp.toNanos());
    }
    Pace[][] paces = new Pace[tasks.size()][rounds];
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < tasks.size(); i++) {
        paces[i][round] = time(tasks.get(i), SHORTEST);
      }
    }
    Map<Task, Pace> medians = new LinkedHashMap<>();
    for (int i = 0; i < tasks.size(); i++) {
      medians.put(tasks.get(i), median(paces[i]));
    }
    return medians;
  }

  private Pace time(Task task, long atLeast) throws Exception {
    long bytes = meter.bytes();
    long start = meter.nanos();
    long nanos = 0;
    int passes = 0;
    while (nanos < atLeast) {
      task.work().run();
      passes++;
      nanos = meter.nanos() - start;
    }
    double allocated = meter.bytes() - bytes;
    return new Pace((double) nanos / passes, allocated / passes);
  }

  private static Pace median(Pace[] paces) {
    return new Pace(
        median(Arrays.stream(paces).mapToDouble(Pace::nanos).toArray()),
        median(Arrays.stream(paces).mapToDouble(Pace::bytes).toArray()));
  }

  /** The middle one of the values, which it sorts. */
  static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
