package org.waqai.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the script {@code waqai} starts Java, shown by a Java that says what it is told. */
class LauncherTest {
  private static final String FIRST_COMPILER_ALONE = "-XX:TieredStopAtLevel=1";

  @TempDir private Path directory;

  @BeforeEach
  void aCheckoutThatIsBuilt() throws IOException {
    Files.copy(Path.of(System.getProperty("waqai.home"), "waqai"), directory.resolve("waqai"));
    Files.createDirectories(directory.resolve("pipeline/target"));
    Files.createFile(directory.resolve("pipeline/target/waqai.built"));
    Path java = Files.createDirectories(directory.resolve("java/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
  }

  private List<String> started(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", directory.resolve("waqai").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", directory.resolve("java").toString());
    builder.environment().put("WAQAI_OPTS", "-Dfirst=1 -Dsecond=2");
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said.lines().toList();
  }

  private String file(String name, long bytes) throws IOException {
    Path file = directory.resolve(name);
    try (RandomAccessFile holes = new RandomAccessFile(file.toFile(), "rw")) {
      holes.setLength(bytes);
    }
    return file.toString();
  }

  @Test
  void argumentsReachTheProgramWholeAfterTheUsersOptions() throws Exception {
    List<String> said = started("places", "two words", "*");

    int program = said.indexOf(Waqai.class.getName());
    assertEquals(List.of("places", "two words", "*"), said.subList(program + 1, said.size()));
    assertTrue(said.subList(0, program).containsAll(List.of("-Dfirst=1", "-Dsecond=2")), "" + said);
  }

  @Test
  void whatIsShortIsCompiledByTheFirstCompilerAlone() throws Exception {
    String small = file("small.jsonl", 1_000);

    for (List<String> arguments :
        List.of(
            List.of("run"),
            List.of("run", "--input=" + small),
            List.of("run", "--input", small, "--output=out"),
            List.of("reprocess", "--from=run"),
            List.of("explain", "نص"))) {
      List<String> said = started(arguments.toArray(String[]::new));
      assertTrue(said.contains(FIRST_COMPILER_ALONE), arguments + " " + said);
    }
  }

  @Test
  void whatIsLongOrOfUnknownLengthIsCompiledByBoth() throws Exception {
    String half = file("half.jsonl", 16_000_000);
    String packed = file("packed.jsonl.gz", 8_000_000);

    for (List<String> arguments :
        List.of(
            List.of("run", "--input=" + half, "--input", half),
            List.of("run", "--input=" + packed),
            List.of("run", "--input=" + directory),
            List.of("run", "--input=*.jsonl"),
            List.of("run", "--input=kafka://localhost:9092/news"),
            List.of("reprocess", "--from=run", "--full"),
            List.of("benchmark"))) {
      List<String> said = started(arguments.toArray(String[]::new));
      assertTrue(!said.contains(FIRST_COMPILER_ALONE), arguments + " " + said);
    }
  }
}
