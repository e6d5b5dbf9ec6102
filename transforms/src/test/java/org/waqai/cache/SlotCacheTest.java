package org.waqai.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlotCacheTest {
  private final SlotCache<String, StringBuilder> cache = new SlotCache<>(1);

  @Test
  void keepsWhatWasMade() {
    StringBuilder made = cache.get("a", StringBuilder::new);

    assertSame(made, cache.get("a", StringBuilder::new));
  }

  @Test
  void holdsNoMoreThanItHasSlots() {
    StringBuilder made = cache.get("a", StringBuilder::new);
    for (String other : List.of("b", "c", "d", "e", "f", "g", "h")) {
      assertEquals(other, cache.get(other, StringBuilder::new).toString());
    }

    assertNotSame(made, cache.get("a", StringBuilder::new));
  }
}
