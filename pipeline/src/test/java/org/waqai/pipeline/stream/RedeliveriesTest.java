package org.waqai.pipeline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waqai.read.Received;
import org.waqai.schemas.DeadLetter;

class RedeliveriesTest {
  private static final Instant NOON = Instant.parse("2021-02-25T12:00:00Z");

  private final Redeliveries redeliveries = new Redeliveries(Duration.ofHours(1));
  private final DeadLetter article = message("{\"id\": \"a\", \"text\": \"نص\"}");

  @Test
  void leavesOutWhatCameWithinTheHorizon() {
    assertEquals(List.of(article), redeliveries.fresh(List.of(article, article), NOON));
    assertEquals(List.of(), redeliveries.fresh(List.of(article), NOON.plusSeconds(3600)));
    assertEquals(List.of(article), redeliveries.fresh(List.of(article), NOON.plusSeconds(3601)));
  }

  @Test
  void takesAnotherContentForACorrection() {
    redeliveries.fresh(List.of(article), NOON);
    DeadLetter corrected = message("{\"id\": \"a\", \"text\": \"نص آخر\"}");

    assertEquals(List.of(corrected), redeliveries.fresh(List.of(corrected), NOON));
  }

  @Test
  void knowsWhatIsNoArticleNever() {
    DeadLetter broken = message("{");

    assertEquals(List.of(broken, broken), redeliveries.fresh(List.of(broken, broken), NOON));
  }

  private static DeadLetter message(String json) {
    return Received.message("topic/0, offset 1", json.getBytes(UTF_8));
  }
}
