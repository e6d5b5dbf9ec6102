package org.waqai.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command, in a process of its own with the class path of the test that starts it. */
public final class WaqaiProcess {
  private static final String MAIN = "org.waqai.pipeline.Waqai";

  private WaqaiProcess() {}

  /**
   * Starts it.
   *
   * @param folder for what it prints
   * @param jvm options of the JVM
   * @param arguments of the command
   */
  public static JavaProcess start(Path folder, List<String> jvm, List<String> arguments)
      throws IOException {
    List<String> options = new ArrayList<>(jvm);
    options.add("-Dwaqai.home=" + home());
    options.add("-Dfile.encoding=UTF-8");
    options.add("-XX:+UseParallelGC");
    List<String> program = new ArrayList<>(List.of(MAIN));
    program.addAll(arguments);
    return JavaProcess.start(
        folder, Map.of(), options, System.getProperty("java.class.path"), program);
  }

  /** The checkout whose seeds and sample articles are used. */
  public static Path home() {
    return Path.of(System.getProperty("waqai.home")).toAbsolutePath().normalize();
  }
}
