package org.waqai.pipeline.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatenciesTest {
  private static final Instant SENT = Instant.parse("2021-02-25T12:00:00Z");

  @Test
  void roundsUpToATenthOfASecond() {
    Latencies latencies = new Latencies();
    latencies.add(Collections.nCopies(98, SENT), SENT.plusMillis(1230));
    latencies.add(List.of(SENT, SENT), SENT.plusSeconds(60));

    assertEquals(1.3, latencies.percentile(50));
    assertEquals(60.1, latencies.percentile(99));
  }
}
