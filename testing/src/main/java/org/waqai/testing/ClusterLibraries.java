package org.waqai.testing;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a cluster's own programs need, out of the class path of the test that starts them. */
public final class ClusterLibraries {
  /** What belongs to the job, or to the tests. */
  private static final List<String> OTHERS =
      List.of(
          "beam",
          "waqai",
          "stanford",
          "json-schema-validator",
          "picocli",
          "jsoup",
          "readability4j",
          "jwarc",
          "kafka",
          "junit");

  private ClusterLibraries() {}

  /** The engine and its libraries, as its distribution would hold them; nothing of the job. */
  public static List<Path> all() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(path -> path.endsWith(".jar"))
        .map(Path::of)
        .filter(ClusterLibraries::isOfEngine)
        .toList();
  }

  private static boolean isOfEngine(Path library) {
    String name = library.getFileName().toString();
    return Stream.concat(OTHERS.stream(), Stream.of("slf4j-jdk14")).noneMatch(name::contains);
  }
}
