package org.waqai.pipeline.benchmark;

/**
 * How fast a task is: medians over the rounds.
 *
 * @param nanos processor time of one pass
 * @param bytes allocated in one pass
 */
record Pace(double nanos, double bytes) {

  /** Words per second of processor time. */
  double wordsPerSecond(long words) {
    return words * 1e9 / nanos;
  }

  /** How many times as fast as the other. */
  double times(Pace other) {
    return other.nanos / nanos;
  }
}
