package org.waqai.pipeline.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.waqai.extract.EventExtractor;
import org.waqai.seeds.Sha256;

/** The code that extracts events, as far as it can make them differ. */
final class Program {
  private Program() {}

  /**
   * SHA-256 in hexadecimal of the classes of the transforms: between two builds of one version,
   * which have the same name, it tells whether events may differ.
   */
  static String fingerprint() {
    Path source = source();
    try {
      if (Files.isDirectory(source)) {
        return ofClasses(source);
      }
      try (FileSystem archive = FileSystems.newFileSystem(source)) {
        return ofClasses(archive.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(source + ": cannot be read", e);
    }
  }

  /** A job's archive for a cluster holds all there is; the transforms in it are the same. */
  private static boolean isOfTransforms(String file) {
    return file.startsWith("org/waqai/")
        && !file.startsWith("org/waqai/pipeline/")
        && !file.startsWith("org/waqai/schemas/")
        && !file.startsWith("org/waqai/runner/")
        && file.endsWith(".class");
  }

  private static Path source() {
    try {
      return Path.of(
          EventExtractor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String ofClasses(Path root) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> classes =
          files.filter(file -> isOfTransforms(root.relativize(file).toString())).sorted().toList();
      for (Path file : classes) {
        digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
