package org.waqai.pipeline.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What a thread has used since some moment. Only differences mean something. */
interface Meter {
  /** Nanoseconds. */
  long nanos();

  /** Bytes allocated. */
  long bytes();

  /**
   * A meter of the thread that asks it. It counts the processor time of that thread, so that other
   * programs on the computer matter little to it.
   */
  static Meter ofThread() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return new Meter() {
      @Override
      public long nanos() {
        return threads.getCurrentThreadCpuTime();
      }

      @Override
      public long bytes() {
        return threads.getCurrentThreadAllocatedBytes();
      }
    };
  }
}
