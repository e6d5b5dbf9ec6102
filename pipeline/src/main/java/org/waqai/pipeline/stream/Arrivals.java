package org.waqai.pipeline.stream;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.waqai.schemas.DeadLetter;

/**
 * What arrived together.
 *
 * @param letters as they were received
 * @param sentAt when each of them was sent on its way
 * @param position where the source stands after them, by its own names
 */
record Arrivals(List<DeadLetter> letters, List<Instant> sentAt, Map<String, String> position) {
  /** Whether there is nothing, not even a new position. */
  boolean isNothing() {
    return position.isEmpty();
  }
}
