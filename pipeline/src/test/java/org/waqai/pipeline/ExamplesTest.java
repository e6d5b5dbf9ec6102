package org.waqai.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The recipes for schedulers, as far as they can be tried without the schedulers. */
class ExamplesTest {
  private static final Path EXAMPLES =
      Path.of(System.getProperty("waqai.home"), "pipeline", "examples").toAbsolutePath();
  private static final Path SCRIPT = EXAMPLES.resolve("bring-up-to-date.sh");
  private static final String CALL =
      "/opt/waqai/pipeline/examples/bring-up-to-date.sh /data/runs --max-deadletters=100";

  @TempDir private Path directory;

  private record Ended(int status, String said) {}

  private Ended run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("WAQAI", directory.resolve("waqai").toString());
    builder.environment().put("PYTHONPYCACHEPREFIX", directory.toString());
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  private Ended script(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", SCRIPT.toString()));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private boolean has(String program) throws IOException, InterruptedException {
    return run(List.of("sh", "-c", "command -v " + program)).status() == 0;
  }

  @Test
  void theScriptStartsFromTheNewestFinishedRunAndPassesOptionsAndStatusOn() throws Exception {
    Path waqai =
        Files.writeString(directory.resolve("waqai"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit 3\n");
    Files.setPosixFilePermissions(waqai, PosixFilePermissions.fromString("rwx------"));
    Path runs = directory.resolve("runs");
    for (String run : List.of("20260101T000000Z", "20260102T000000Z", "20260103T000000Z")) {
      Files.createDirectories(runs.resolve(run));
    }
    Files.createFile(runs.resolve("20260101T000000Z/manifest.json"));
    Files.createFile(runs.resolve("20260102T000000Z/manifest.json"));

    Ended ended = script(runs.toString(), "--max-deadletters=5", "--input=a b.jsonl");

    List<String> said = ended.said().lines().toList();
    assertEquals(3, ended.status(), ended.said());
    assertEquals(
        List.of("reprocess", "--if-changed", "--from=" + runs + "/20260102T000000Z"),
        said.subList(0, 3));
    assertTrue(
        Pattern.matches("--output=" + Pattern.quote(runs + "/") + "\\d{8}T\\d{6}Z", said.get(3)),
        said.get(3));
    assertEquals(List.of("--max-deadletters=5", "--input=a b.jsonl"), said.subList(4, said.size()));
  }

  @Test
  void theScriptSaysHowToBegin() throws Exception {
    Ended ended = script(directory.toString());

    assertEquals(2, ended.status());
    assertTrue(ended.said().contains("begin with: waqai run"), ended.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"waqai.cron", "waqai.service", "waqai_dag.py"})
  void everyRecipeCallsTheScript(String recipe) throws IOException {
    assertTrue(Files.readString(EXAMPLES.resolve(recipe)).contains(CALL), recipe);
    assertTrue(CommandRun.of("reprocess", "--help").out().contains("--max-deadletters"));
  }

  @Test
  void theCronLineHasFiveFieldsAUserAndACommand() throws IOException {
    String line =
        Files.readAllLines(EXAMPLES.resolve("waqai.cron")).stream()
            .filter(text -> !text.startsWith("#") && !text.contains("="))
            .findFirst()
            .orElse("");
    String entry = Files.readString(EXAMPLES.resolve("waqai.cron"));
    assertTrue(Pattern.compile("(?m)^([\\d*/,-]+ ){5}waqai /opt").matcher(entry).find(), line);
  }

  @Test
  void theTimerIsOneThatSystemdReads() throws Exception {
    String timer = Files.readString(EXAMPLES.resolve("waqai.timer"));
    String calendar = timer.lines().filter(l -> l.startsWith("OnCalendar=")).findFirst().get();
    assertTrue(timer.contains("[Timer]\n") && timer.contains("[Install]\n"), timer);
    Assumptions.assumeTrue(has("systemd-analyze"), "systemd-analyze is not installed");

    Ended ended = run(List.of("systemd-analyze", "calendar", calendar.split("=", 2)[1]));

    assertEquals(0, ended.status(), ended.said());
  }

  @Test
  void theDagIsPython() throws Exception {
    Assumptions.assumeTrue(has("python3"), "python3 is not installed");

    Ended ended =
        run(List.of("python3", "-m", "py_compile", EXAMPLES.resolve("waqai_dag.py").toString()));

    assertEquals(0, ended.status(), ended.said());
  }

  @Test
  void theCronJobRunsOneContainerAtATime() throws IOException {
    JsonNode job = new YAMLMapper().readTree(EXAMPLES.resolve("waqai-cronjob.yaml").toFile());

    assertEquals("CronJob", job.path("kind").asText());
    assertEquals("Forbid", job.at("/spec/concurrencyPolicy").asText());
    JsonNode container = job.at("/spec/jobTemplate/spec/template/spec/containers/0");
    List<String> command = new ArrayList<>();
    container.path("command").forEach(word -> command.add(word.asText()));
    assertEquals(CALL, String.join(" ", command));
  }
}
