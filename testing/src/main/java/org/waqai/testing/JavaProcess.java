package org.waqai.testing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Java program, running in a process of its own. */
public final class JavaProcess {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Process process;
  private final Path out;
  private final Path err;

  private JavaProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** What it said and how it ended; the status of a process that was killed is above 128. */
  public record Ended(int status, String out, String err) {}

  /**
   * Starts it.
   *
   * @param folder for what it prints
   * @param environment added to this process's own
   * @param jvm options of the JVM
   * @param program the name of its main class, and its arguments
   */
  public static JavaProcess start(
      Path folder,
      Map<String, String> environment,
      List<String> jvm,
      String classPath,
      List<String> program)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    command.add("-cp");
    command.add(classPath);
    command.addAll(program);
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder process =
        new ProcessBuilder(command)
            .redirectInput(new File("/dev/null"))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    process.environment().putAll(environment);
    return new JavaProcess(process.start(), out, err);
  }

  /** Ends it at once and leaves it no time to tidy up, as the kernel does when memory is short. */
  public void kill() {
    process.destroyForcibly();
  }

  /** The processes that it has started itself. */
  public List<ProcessHandle> children() {
    return process.children().toList();
  }

  /** Asks it to end, as a supervisor does. */
  public void terminate() {
    process.destroy();
  }

  /** Whether it ends by itself within that time. */
  public boolean endsWithin(Duration time) throws InterruptedException {
    return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Waits for its end.
   *
   * @throws IllegalStateException after ten minutes; it is killed then
   */
  public Ended end() throws IOException, InterruptedException {
    if (!endsWithin(PATIENCE)) {
      kill();
      throw new IllegalStateException("still running after " + PATIENCE);
    }
    return new Ended(process.exitValue(), said(out), said(err));
  }

  private static String said(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
