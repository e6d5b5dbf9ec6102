package org.waqai.pipeline.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import org.apache.beam.sdk.io.FileSystems;
import org.waqai.read.InputFile;

/** How many articles the inputs hold, as far as that shows without reading them as articles. */
final class InputTotal {

  private InputTotal() {}

  /** Empty where a file's kind does not tell, or it cannot be read: reading itself will say so. */
  static OptionalLong of(List<InputFile> files) {
    long total = 0;
    try {
      for (InputFile file : files) {
        String name = file.path().toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt") || name.endsWith(".html") || name.endsWith(".htm")) {
          total++;
        } else if (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz")) {
          total += lines(file.path(), name.endsWith(".gz"));
        } else {
          return OptionalLong.empty();
        }
      }
    } catch (IOException e) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(total);
  }

  private static long lines(String path, boolean compressed) throws IOException {
    long lines = 0;
    boolean open = false;
    try (InputStream file =
            Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(path, false)));
        InputStream text = compressed ? new GZIPInputStream(file, 1 << 16) : file) {
      byte[] buffer = new byte[1 << 16];
      for (int count = text.read(buffer); count > 0; count = text.read(buffer)) {
        for (int i = 0; i < count; i++) {
          open = buffer[i] != '\n';
          lines += open ? 0 : 1;
        }
      }
    }
    return open ? lines + 1 : lines;
  }
}
