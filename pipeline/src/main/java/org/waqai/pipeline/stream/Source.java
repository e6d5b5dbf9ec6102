package org.waqai.pipeline.stream;

import java.time.Duration;
import java.util.Map;

/** Where articles come from; used by one thread. */
interface Source extends AutoCloseable {
  /** Goes on after what an earlier process took; called before the first {@link #poll}. */
  void skip(Map<String, String> position);

  /**
   * What has arrived.
   *
   * @param most how many letters at the most, as far as they can be told apart before reading
   * @param patience how long to wait for the first, and after it for more
   */
  Arrivals poll(int most, Duration patience);

  /** Says that all up to there is done with and need not be kept. */
  void acknowledge(Map<String, String> position);

  @Override
  void close();
}
