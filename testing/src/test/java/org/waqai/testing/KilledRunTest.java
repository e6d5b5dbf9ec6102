package org.waqai.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is killed at any moment leaves nothing that looks finished, and run again gives what
 * an undisturbed one gives. {@code -Dwaqai.evidence=true} kills fifty times.
 */
class KilledRunTest {
  private static final List<String> JVM = List.of("-Xmx3g");
  private static final int ROUNDS = Boolean.getBoolean("waqai.evidence") ? 10 : 1;
  private static final int KILLS = Boolean.getBoolean("waqai.evidence") ? 5 : 2;
  private static final long SEED = 8;

  @TempDir private Path folder;

  @Test
  void losesAndDoublesNothing() throws Exception {
    Instant start = Instant.now();
    MixedRun.on("direct", folder, JVM);
    Duration undisturbed = Duration.between(start, Instant.now());
    List<String> command = new ArrayList<>(MixedRun.arguments(folder));
    command.add("--overwrite");
    Random random = new Random(SEED);
    int killed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      for (int kill = 0; kill < KILLS; kill++) {
        JavaProcess run = WaqaiProcess.start(folder, JVM, command);
        if (!run.endsWithin(undisturbed.multipliedBy(random.nextInt(100)).dividedBy(100))) {
          run.kill();
          run.end();
          killed++;
        }
      }
      JavaProcess.Ended ended = WaqaiProcess.start(folder, JVM, command).end();
      assertEquals(0, ended.status(), ended.err());
      MixedRun again = MixedRun.in(folder);
      assertEquals(StoredRecords.sampleEvents(), again.events());
      assertEquals(MixedRun.DEAD_LETTERS, again.deadLetters());
      assertEquals(again.found(), again.counted());
      assertFalse(Files.exists(folder.resolve("out/annotations/.pieces")));
    }
    System.out.printf("killed %d runs, ran again %d, none lost or doubled%n", killed, ROUNDS);
  }

  @Test
  void isNotTakenForAFinishedOne() throws Exception {
    JavaProcess run = WaqaiProcess.start(folder, JVM, MixedRun.arguments(folder));
    while (Files.notExists(folder.resolve("out/.waqai-running.json")) && run.isAlive()) {
      run.endsWithin(Duration.ofMillis(20));
    }
    run.kill();
    run.end();

    JavaProcess.Ended refused =
        WaqaiProcess.start(
                folder,
                JVM,
                List.of(
                    "reprocess",
                    "--from=" + folder.resolve("out"),
                    "--output=" + folder.resolve("next")))
            .end();

    assertEquals(2, refused.status());
    assertEquals(1, refused.err().lines().count(), refused.err());
  }
}
