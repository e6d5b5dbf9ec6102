package org.waqai.pipeline.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Times a task that two threads do at once, each all of it, by the clock: what else runs on the
 * computer shows in it.
 */
final class TwoThreads {
  private static final int THREADS = 2;

  private final Duration atLeast;
  private final int rounds;

  /**
   * A way of timing.
   *
   * @param atLeast for how long each round goes on
   */
  TwoThreads(Duration atLeast, int rounds) {
    this.atLeast = atLeast;
    this.rounds = rounds;
  }

  /** Nanoseconds for one pass of either thread, half the time both need for theirs: the median. */
  double nanos(Task task) throws Exception {
    double[] nanos = new double[rounds];
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int round = 0; round < rounds; round++) {
        nanos[round] = round(task, threads);
      }
    } finally {
      threads.shutdown();
    }
    return Stopwatch.median(nanos);
  }

  private double round(Task task, ExecutorService threads) throws Exception {
    long start = System.nanoTime();
    Callable<Integer> passes =
        () -> {
          int done = 0;
          while (done == 0 || System.nanoTime() - start < atLeast.toNanos()) {
            task.work().run();
            done++;
          }
          return done;
        };
    List<Future<Integer>> started = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      started.add(threads.submit(passes));
    }
    int all = 0;
    for (Future<Integer> thread : started) {
      all += thread.get();
    }
    return (double) (System.nanoTime() - start) / all;
  }
}
