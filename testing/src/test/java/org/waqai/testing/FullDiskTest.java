package org.waqai.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Output on a disk that is too small: said in one line, and mended by making room. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {
  private static final List<String> JVM = List.of("-Xmx3g");
  private static final String ROOM = "64m";
  private static final String FULL = "No space left on device";

  @TempDir private Path folder;
  private Path disk;

  @BeforeEach
  void makeDisk() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        succeeds("mount", "-t", "tmpfs", "-o", "size=64k", "waqai-test", disk.toString()),
        "to make a small disk, be root");
  }

  @AfterEach
  void removeDisk() throws Exception {
    succeeds("umount", disk.toString());
  }

  private static boolean succeeds(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).start().waitFor() == 0;
  }

  private void resize(String size) throws Exception {
    assertTrue(succeeds("mount", "-o", "remount,size=" + size, disk.toString()));
  }

  @Test
  void aStreamGoesOnWhereItWas() throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.copy(WaqaiProcess.home().resolve("seeds/articles/agencies.jsonl"), in.resolve("a.jsonl"));
    Path out = disk.resolve("out");
    List<String> command = List.of("run", "--input=watch:" + in + "/*", "--output=" + out);

    assertRefused(WaqaiProcess.start(folder, JVM, command).end());
    resize(ROOM);
    JavaProcess again = WaqaiProcess.start(folder, JVM, command);
    while (Files.notExists(out.resolve("000001.done")) && again.isAlive()) {
      again.endsWithin(Duration.ofMillis(100));
    }
    again.terminate();

    assertEquals(0, again.end().status());
    assertEquals(4, new StoredRecords(out.resolve("000001")).of("annotations").size());
    assertFalse(Files.exists(out.resolve("000002.avro")));
  }

  @Test
  @EnabledIfSystemProperty(
      named = "waqai.evidence",
      matches = "true",
      disabledReason = "starts many runs; -Dwaqai.evidence=true")
  void aRunEndsWithoutLookingFinished() throws Exception {
    Path out = disk.resolve("out");
    List<String> command =
        new ArrayList<>(
            List.of(
                "run",
                "--input=" + WaqaiProcess.home().resolve("seeds/articles"),
                "--output=" + out,
                "--overwrite"));
    int full = 0;
    for (int kib = 4; kib <= 4096; kib *= 2) {
      resize(kib + "k");
      JavaProcess.Ended ended = WaqaiProcess.start(folder, JVM, command).end();
      if (ended.status() != 0) {
        assertRefused(ended);
        assertFalse(Files.exists(out.resolve("manifest.json")));
        full++;
      }
    }
    System.out.printf("the disk was full in %d runs%n", full);
    resize(ROOM);
    assertEquals(0, WaqaiProcess.start(folder, JVM, command).end().status());
    assertEquals(StoredRecords.sampleEvents(), new StoredRecords(out).events());
  }

  private static void assertRefused(JavaProcess.Ended ended) {
    assertEquals(2, ended.status(), ended.toString());
    assertEquals(1, ended.err().lines().count(), ended.err());
    assertTrue(ended.err().contains(FULL), ended.err());
  }
}
