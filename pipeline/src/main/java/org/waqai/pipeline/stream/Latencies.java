package org.waqai.pipeline.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How long messages took, from being sent to having their events out; kept in a coarse table. */
final class Latencies {
  /** Tenths of a second, of which the last also stands for all that took longer. */
  private final long[] counts = new long[36_000];

  private long count;

  void add(List<Instant> sentAt, Instant out) {
    for (Instant sent : sentAt) {
      long tenths = Duration.between(sent, out).toMillis() / 100;
      counts[(int) Math.max(0, Math.min(counts.length - 1, tenths))]++;
      count++;
    }
  }

  /** The seconds within which so many in a hundred were out, rounded up to a tenth. */
  double percentile(int percent) {
    long left = (count * percent + 99) / 100;
    int tenths = 0;
    while (tenths < counts.length - 1 && left > counts[tenths]) {
      left -= counts[tenths++];
    }
    return (tenths + 1) / 10.0;
  }
}
