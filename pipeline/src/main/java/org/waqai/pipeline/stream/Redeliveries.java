package org.waqai.pipeline.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waqai.read.Received;
import org.waqai.schemas.DeadLetter;

/** Knows the articles of the last while, so that one that comes again counts once. */
final class Redeliveries {
  private final Duration horizon;
  private final Map<String, Instant> known = new LinkedHashMap<>(); // oldest first

  /**
   * A memory of nothing.
   *
   * @param horizon how long an article is remembered
   */
  Redeliveries(Duration horizon) {
    this.horizon = horizon;
  }

  /**
   * Those that have not come within the horizon before; from now on they have.
   *
   * @param arrived when they came, not before those that were asked about earlier
   */
  List<DeadLetter> fresh(List<DeadLetter> letters, Instant arrived) {
    known.values().removeIf(seen -> seen.isBefore(arrived.minus(horizon)));
    List<DeadLetter> fresh = new ArrayList<>();
    for (DeadLetter letter : letters) {
      Optional<String> mark = Received.mark(letter);
      if (mark.isEmpty() || known.putIfAbsent(mark.get(), arrived) == null) {
        fresh.add(letter);
      }
    }
    return fresh;
  }
}
