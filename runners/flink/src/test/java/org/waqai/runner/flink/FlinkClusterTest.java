package org.waqai.runner.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

/** A Flink cluster of one job manager and one task manager, which is handed the job's archive. */
@EnabledIfSystemProperty(
    named = "waqai.cluster.jar",
    matches = ".*",
    disabledReason =
        "starts a cluster; mvn -Pcluster-jar,cluster-test -pl runners/flink -am verify")
class FlinkClusterTest {
  private static final String FLINK =
      ClusterLibraries.all().stream()
          .map(Path::toString)
          .collect(Collectors.joining(File.pathSeparator));
  private static final String ARCHIVE = System.getProperty("waqai.cluster.jar");
  private static final List<String> JVM =
      List.of(
          "-Xmx3g",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--add-opens=java.base/java.util=ALL-UNNAMED");

  private final List<JavaProcess> servers = new ArrayList<>();

  @TempDir private Path folder;
  private int rest;
  private JavaProcess worker;

  @BeforeEach
  void startCluster() throws Exception {
    rest = Ports.free();
    Files.writeString(
        folder.resolve("flink-conf.yaml"),
        """
        jobmanager.rpc.address: %1$s
        jobmanager.rpc.port: %2$d
        jobmanager.bind-host: %1$s
        rest.address: %1$s
        rest.bind-address: %1$s
        rest.port: %3$d
        taskmanager.host: %1$s
        taskmanager.bind-host: %1$s
        taskmanager.numberOfTaskSlots: 2
        taskmanager.cpu.cores: 2
        taskmanager.memory.task.heap.size: 2g
        taskmanager.memory.task.off-heap.size: 0
        taskmanager.memory.framework.heap.size: 256m
        taskmanager.memory.framework.off-heap.size: 128m
        taskmanager.memory.jvm-metaspace.size: 256m
        taskmanager.memory.jvm-overhead.min: 256m
        taskmanager.memory.jvm-overhead.max: 256m
        slot.request.timeout: 300000
        restart-strategy.type: fixed-delay
        restart-strategy.fixed-delay.attempts: 100
        restart-strategy.fixed-delay.delay: 1 s
        taskmanager.memory.network.min: 256m
        taskmanager.memory.network.max: 256m
        taskmanager.memory.managed.size: 256m
        io.tmp.dirs: %4$s
        """
            .formatted(Ports.HOST, Ports.free(), rest, folder));
    start("org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint");
    Ports.await(rest, servers.get(0));
    worker = startWorker();
  }

  private JavaProcess startWorker() throws IOException {
    return start("org.apache.flink.runtime.taskexecutor.TaskManagerRunner");
  }

  private JavaProcess start(String server) throws IOException {
    JavaProcess started =
        JavaProcess.start(
            folder, Map.of(), JVM, FLINK, List.of(server, "--configDir", folder.toString()));
    servers.add(started);
    return started;
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
  void losesAndDoublesNothingWhenWorkIsLostWithATaskManager() throws Exception {
    JavaProcess job = submit();
    MixedRun.awaitAnnotation(folder, job);
    worker.kill();
    assertTrue(MixedRun.isAnnotating(folder));
    startWorker();

    requireAll(job.end());
  }

  private JavaProcess submit() throws IOException {
    List<String> program =
        new ArrayList<>(
            List.of(
                "org.apache.flink.client.cli.CliFrontend",
                "run",
                "-m",
                Ports.HOST + ":" + rest,
                ARCHIVE));
    program.addAll(MixedRun.arguments(folder));
    program.add("--runner=flink");
    return JavaProcess.start(
        folder, Map.of("FLINK_CONF_DIR", folder.toString()), JVM, FLINK, program);
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
