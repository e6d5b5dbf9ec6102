package org.waqai.runner.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.testing.MixedRun;
import org.waqai.testing.StoredRecords;

/** What comes out of the sample articles on the Direct Runner comes out of them here. */
class FlinkRunTest {
  @TempDir private Path folder;

  @Test
  void givesTheSameEventsDeadLettersAndCounts() throws Exception {
    MixedRun run =
        MixedRun.on(
            "flink", folder, List.of("-Xmx3g", "--add-opens=java.base/java.util=ALL-UNNAMED"));

    assertEquals(StoredRecords.sampleEvents(), run.events());
    assertEquals(MixedRun.DEAD_LETTERS, run.deadLetters());
    assertEquals(run.found(), run.counted());
  }
}
