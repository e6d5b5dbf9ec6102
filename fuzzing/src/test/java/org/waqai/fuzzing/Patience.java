package org.waqai.fuzzing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.function.ThrowingSupplier;

/**
 * Ends where something takes too long: by the processor's time, whatever else the computer does.
 */
public final class Patience {
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Patience() {}

  /** What it gives, unless it needs more than ten seconds of this thread. */
  public static <T> T with(ThrowingSupplier<T> work) throws Throwable {
    long start = THREADS.getCurrentThreadCpuTime();
    T result = work.get();
    Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
    assertTrue(taken.compareTo(LONGEST) < 0, () -> "took " + taken);
    return result;
  }
}
