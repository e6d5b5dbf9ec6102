package org.waqai.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.schemas.Span;

/** What befalls runs from outside: each ends in one line that says what to do. */
class FaultsTest {
  private static final String ARTICLE =
      """
      {"id": "strike", "date": "2021-02-24", "title": "غارة جوية على إدلب", \
      "text": "قصفت طائرات حربية روسية مدينة إدلب يوم الأربعاء، ما أدى إلى مقتل خمسة مدنيين."}
      """;
  private static final Span SPAN = new Span(0, 4, "قصفت");

  @TempDir private Path directory;

  @Test
  void aFolderThatAnotherProcessWritesToIsLeftAlone() throws IOException {
    Path output = Files.createDirectory(directory.resolve("out"));
    Process other = new ProcessBuilder("sleep", "600").start();
    try {
      String name = ManagementFactory.getRuntimeMXBean().getName();
      Path claim =
          Files.writeString(
              output.resolve(".waqai-running.json"),
              "{\"token\": \"other\", \"host\": \"%s\", \"process\": %d}"
                  .formatted(name.substring(name.indexOf('@') + 1), other.pid()));
      String written = Files.readString(claim);

      assertRefused(
          "process %d is writing here".formatted(other.pid()),
          "run",
          "--input=" + input(),
          "--output=" + output,
          "--overwrite");

      assertEquals(written, Files.readString(claim));
    } finally {
      other.destroy();
    }
  }

  @Test
  void everyReaderRefusesARunThatIsNotFinished() throws IOException {
    Path run = directory.resolve("run");
    Path gold = Files.writeString(directory.resolve("gold.json"), "[]");
    Path events = run.resolve("events");
    Records.write(events.resolve("part-00000-of-00001.avro"), Records.event("a", SPAN, SPAN));
    Path letters = run.resolve("deadletters/part-00000-of-00001.avro");
    Records.write(letters, Records.event("a", SPAN, SPAN));
    Path output = directory.resolve("out");

    String why = run + "/: no finished run";
    assertRefused(why, "cat", events);
    assertRefused(why, "cat", events.resolve("part-00000-of-00001.avro"));
    assertRefused(why, "cat", events + "/*.avro");
    assertRefused(why, "score", gold, run);
    assertRefused(why, "explain", letters);
    assertRefused(why, "run", "--input=" + letters.getParent(), "--output=" + output);
    assertRefused(
        why,
        "train",
        "confidence",
        "--gold=" + gold,
        "--events=" + run,
        "--output=" + directory.resolve("weights.tsv"));
    assertRefused("no finished run", "reprocess", "--from=" + run, "--output=" + output);
    assertRefused("no finished run", "diff", run, run);
  }

  @Test
  void aRunThatLostAFileIsRefusedThoughAnotherOfItsFilesIsAskedFor() throws IOException {
    Path run = Records.run(directory.resolve("run"), Records.event("a", SPAN, SPAN));
    assertEquals(0, CommandRun.of("cat", run.resolve("events")).status());
    Path manifest = run.resolve("manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replace(
                "\"outputs\": [",
                "\"outputs\": [{\"path\": \"events/part-00001-of-00002.avro\", \"bytes\": 9}, "));

    assertRefused("part-00001-of-00002.avro is missing", "cat", run.resolve("events"));
  }

  @Test
  void aFileThatTheManifestNoLongerNamesIsNotPassedOver() throws IOException {
    Path run = Records.run(directory.resolve("run"), Records.event("a", SPAN, SPAN));
    Path manifest = run.resolve("manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest).replaceFirst("\"outputs\": \\[.*\\]", "\"outputs\": []"));

    assertRefused("its manifest does not name", "diff", run, run);
  }

  @Test
  void aFullDiskEndsInOneLineAndInNoManifest() throws IOException, InterruptedException {
    Path disk = Files.createDirectory(directory.resolve("disk"));
    List<String> onSmallDisk =
        List.of(
            "unshare",
            "--user",
            "--map-root-user",
            "--mount",
            "sh",
            "-c",
            "mount -t tmpfs -o size=16k none \"$0\" && \"$@\"; status=$?; ls \"$0/out\";"
                + " exit $status",
            disk.toString());
    Assumptions.assumeTrue(
        status(onSmallDisk, Stream.of("mkdir", disk + "/out")) == 0,
        "skipped: no file system of our own can be mounted here");

    int status =
        status(
            onSmallDisk,
            Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-Dfile.encoding=UTF-8",
                "-Dwaqai.home=" + System.getProperty("waqai.home"),
                "-cp",
                System.getProperty("java.class.path"),
                Waqai.class.getName(),
                "run",
                "--input=" + input(),
                "--output=" + disk + "/out"));

    String said = Files.readString(directory.resolve("said"));
    assertEquals(2, status, said);
    assertTrue(said.contains("No space left on device"), said);
    assertEquals(1, said.lines().filter(line -> line.startsWith("waqai run: ")).count(), said);
    assertTrue(said.lines().noneMatch("manifest.json"::equals), said);
  }

  private int status(List<String> prefix, Stream<String> command)
      throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(Stream.concat(prefix.stream(), command).toList())
          .redirectErrorStream(true)
          .redirectOutput(directory.resolve("said").toFile())
          .start()
          .waitFor();
    } catch (IOException e) {
      Files.write(directory.resolve("said"), String.valueOf(e.getMessage()).getBytes(UTF_8));
      return -1;
    }
  }

  private Path input() throws IOException {
    return Files.writeString(directory.resolve("articles.jsonl"), ARTICLE);
  }

  private static void assertRefused(String why, Object... command) {
    CommandRun run = CommandRun.of(command);
    assertEquals(2, run.status(), run.out() + run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(why), run.err());
  }
}
