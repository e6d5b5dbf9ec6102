package org.waqai.pipeline.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The most that was in the heap at a time, garbage included. */
final class HeapPeak {
  private static final List<MemoryPoolMXBean> HEAP =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();

  private HeapPeak() {}

  /** Clears garbage away and begins anew. */
  static void reset() {
    System.gc();
    HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** Since then. */
  static long bytes() {
    return HEAP.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }
}
