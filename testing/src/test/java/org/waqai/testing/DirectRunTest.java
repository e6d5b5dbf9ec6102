package org.waqai.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the runs on other runners are compared with. */
class DirectRunTest {
  private static final List<String> JVM = List.of("-Xmx3g");

  @TempDir private Path folder;

  @Test
  void givesTheRecordedEventsDeadLettersAndCounts() throws Exception {
    MixedRun run = MixedRun.on("direct", folder, JVM);

    assertEquals(StoredRecords.sampleEvents(), run.events());
    assertEquals(MixedRun.DEAD_LETTERS, run.deadLetters());
    assertEquals(run.found(), run.counted());
  }

  @Test
  void namesARunnerThatIsNotThereBeforeTheJobStarts() throws Exception {
    JavaProcess.Ended ended =
        WaqaiProcess.start(
                folder, JVM, List.of("run", "--runner=spark", "--output=" + folder.resolve("none")))
            .end();

    assertEquals(2, ended.status());
    assertEquals(1, ended.err().lines().count(), ended.err());
    assertTrue(ended.err().contains("--runner=spark: not part of this program"), ended.err());
  }
}
