package org.waqai.pipeline.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.beam.sdk.io.FileSystems;
import org.waqai.read.InputFile;
import org.waqai.seeds.Sha256;

/** Which content input files had. */
final class Checksums {
  private Checksums() {}

  /**
   * SHA-256 in hexadecimal by path; a file that cannot be read, which reading reports, has none.
   */
  static Map<String, String> of(List<InputFile> files) {
    Map<String, String> checksums = new TreeMap<>();
    for (InputFile file : files) {
      of(file).ifPresent(checksum -> checksums.put(file.path(), checksum));
    }
    return checksums;
  }

  private static Optional<String> of(InputFile file) {
    MessageDigest digest = Sha256.digest();
    try (InputStream stream = Channels.newInputStream(open(file))) {
      Sha256.read(stream, digest);
      return Optional.of(HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static ReadableByteChannel open(InputFile file) throws IOException {
    return FileSystems.open(FileSystems.matchNewResource(file.path(), false));
  }
}
