package org.waqai.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedModelTest {
  private final AtomicInteger loads = new AtomicInteger();

  @Test
  void loadsOnceForManyRequestsOnSeveralThreads() throws Exception {
    SharedModel<String, Object> shared =
        SharedModel.refusingOthers(
            parameters -> {
              loads.incrementAndGet();
              return new Object();
            });
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<Object>> models = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      models.add(threads.submit(() -> shared.get(new String("p"))));
    }
    for (Future<Object> model : models) {
      assertSame(shared.get("p"), model.get());
    }
    threads.shutdown();
    assertEquals(1, loads.get());
  }

  @Test
  void refusesOtherParameters() {
    SharedModel<String, String> shared = SharedModel.refusingOthers(parameters -> parameters);
    shared.get("p");
    IllegalStateException error = assertThrows(IllegalStateException.class, () -> shared.get("q"));
    assertTrue(error.getMessage().contains("once per process"), error.getMessage());
    assertEquals("p", shared.get("p"));
  }

  @Test
  void triesAgainAfterAFailedLoad() {
    SharedModel<String, String> shared =
        SharedModel.refusingOthers(
            parameters -> {
              if (loads.incrementAndGet() == 1) {
                throw new IllegalArgumentException("first");
              }
              return parameters;
            });
    assertThrows(IllegalArgumentException.class, () -> shared.get("p"));
    assertEquals("p", shared.get("p"));
  }
}
