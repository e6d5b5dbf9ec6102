package org.waqai.pipeline.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TwoThreadsTest {
  @Test
  void bothDoTheTaskAtOnceInEveryRound() throws Exception {
    CyclicBarrier both = new CyclicBarrier(2);
    AtomicInteger passes = new AtomicInteger();
    Task task =
        new Task(
            "together",
            () -> {
              both.await(); // never passed by one alone
              passes.incrementAndGet();
            });

    double nanos = new TwoThreads(Duration.ZERO, 3).nanos(task);

    assertEquals(6, passes.get());
    assertTrue(nanos > 0);
  }

  @Test
  void tellsWhatFailed() {
    Task task =
        new Task(
            "failing",
            () -> {
              throw new IllegalStateException("no");
            });

    assertThrows(ExecutionException.class, () -> new TwoThreads(Duration.ZERO, 1).nanos(task));
  }
}
