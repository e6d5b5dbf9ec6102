package org.waqai.runner.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.testing.ClusterLibraries;
import org.waqai.testing.JavaProcess;
import org.waqai.testing.MixedRun;
import org.waqai.testing.Ports;
import org.waqai.testing.StoredRecords;

/** A Spark cluster of one master and one worker, which is handed the job's archive. */
@EnabledIfSystemProperty(
    named = "waqai.cluster.jar",
    matches = ".*",
    disabledReason =
        "starts a cluster; mvn -Pcluster-jar,cluster-test -pl runners/spark -am verify")
class SparkClusterTest {
  private static final String ARCHIVE = System.getProperty("waqai.cluster.jar");

  /** As Spark's own scripts open them. */
  private static final List<String> JVM =
      Stream.concat(
              Stream.of("-Xmx2g"),
              Stream.of(
                      "java.lang",
                      "java.lang.invoke",
                      "java.lang.reflect",
                      "java.io",
                      "java.net",
                      "java.nio",
                      "java.util",
                      "java.util.concurrent",
                      "java.util.concurrent.atomic",
                      "sun.nio.ch",
                      "sun.nio.cs",
                      "sun.security.action",
                      "sun.util.calendar")
                  .map("--add-opens=java.base/%s=ALL-UNNAMED"::formatted))
          .toList();

  private final List<JavaProcess> servers = new ArrayList<>();

  @TempDir private Path folder;
  private String master;

  @BeforeEach
  void startCluster() throws Exception {
    Path jars = Files.createDirectory(folder.resolve("jars"));
    for (Path library : ClusterLibraries.all()) {
      Files.createSymbolicLink(jars.resolve(library.getFileName()), library);
    }
    int port = Ports.free();
    master = "spark://" + Ports.HOST + ":" + port;
    start(
        "org.apache.spark.deploy.master.Master",
        "--host",
        Ports.HOST,
        "--port",
        String.valueOf(port),
        "--webui-port",
        "0");
    Ports.await(port, servers.get(0));
    start(
        "org.apache.spark.deploy.worker.Worker",
        "--host",
        Ports.HOST,
        "--webui-port",
        "0",
        "--cores",
        "2",
        "--memory",
        "3g",
        "--work-dir",
        folder.resolve("work").toString(),
        master);
  }

  private JavaProcess launch(String program, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(arguments);
    return JavaProcess.start(
        folder,
        Map.of("SPARK_HOME", folder.toString(), "SPARK_SCALA_VERSION", "2.12"),
        JVM,
        folder.resolve("jars") + "/*",
        command);
  }

  private void start(String server, String... arguments) throws IOException {
    servers.add(launch(server, List.of(arguments)));
  }

  @AfterEach
  void stopCluster() {
    servers.forEach(JavaProcess::kill);
  }

  @Test
  void givesTheSameEventsDeadLettersAndCounts() throws Exception {
    requireAll(submit().end());
  }

  @Test
  void losesAndDoublesNothingWhenWorkIsLostWithAWorker() throws Exception {
    JavaProcess worker = servers.get(1);
    JavaProcess job = submit();
    MixedRun.awaitAnnotation(folder, job);
    List<ProcessHandle> executors = worker.children();
    assertFalse(executors.isEmpty());
    for (ProcessHandle executor : executors) {
      assertTrue(executor.destroyForcibly());
    }
    assertTrue(MixedRun.isAnnotating(folder));

    requireAll(job.end());
  }

  private JavaProcess submit() throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--master",
                master,
                "--class",
                "org.waqai.pipeline.Waqai",
                "--conf",
                "spark.executor.memory=2500m",
                "--conf",
                "spark.driver.host=" + Ports.HOST,
                "--conf",
                "spark.driver.bindAddress=" + Ports.HOST,
                ARCHIVE));
    arguments.addAll(MixedRun.arguments(folder));
    arguments.add("--runner=spark");
    return launch("org.apache.spark.deploy.SparkSubmit", arguments);
  }

  private void requireAll(JavaProcess.Ended ended) throws IOException {
    assertEquals(0, ended.status(), ended.toString());
    MixedRun run = MixedRun.in(folder);
    assertEquals(StoredRecords.sampleEvents(), run.events());
    assertEquals(MixedRun.DEAD_LETTERS, run.deadLetters());
    assertEquals(run.found(), run.counted());
    assertEquals(List.of(), run.pieces());
  }
}
