package org.waqai.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Writes files of hostile articles, the same for the same seed. */
public final class HostileFiles {
  private static final String TEXT =
      "قتل خمسة مدنيين في غارة جوية على مدينة حلب يوم الأربعاء. ".repeat(10);

  private HostileFiles() {}

  /** One line an article, of these kinds in turn. */
  public static void lines(Path file, List<HostileKind> kinds, int count, long seed)
      throws IOException {
    Random random = new Random(seed);
    try (OutputStream lines = Files.newOutputStream(file)) {
      for (int i = 0; i < count; i++) {
        lines.write(kinds.get(i % kinds.size()).line(random));
        lines.write('\n');
      }
    }
  }

  /** Pages that are deep, endless, or only look like pages, one article each. */
  public static void pages(Path folder, int count, long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < count; i++) {
      Files.writeString(folder.resolve("page" + i + ".html"), page(i, random));
    }
  }

  private static String page(int number, Random random) {
    int size = 1 << random.nextInt(17);
    return switch (number % 8) {
      case 0 -> "<p>" + "<div>".repeat(size) + TEXT;
      case 1 -> "<p " + "a='b' ".repeat(size) + ">" + TEXT;
      case 2 -> "<!DOCTYPE x [<!ENTITY a '" + TEXT + "'>]><p>" + "&a;".repeat(size) + TEXT;
      case 3 -> "<p>" + "&#x202e;&#xd800;&#0;&zzz;".repeat(size) + TEXT;
      case 4 -> "<article><!-- " + TEXT + "-".repeat(size);
      case 5 -> "<script>" + "<!--<script>".repeat(size) + "</script><p>" + TEXT;
      case 6 -> "<table><tr>" + "<table><b><i><a>".repeat(Math.min(size, 1 << 10)) + TEXT;
      default ->
          "<meta charset=x-%d><meta property=article:published_time content=%d>%s<p>%s"
              .formatted(size, random.nextLong(), "<p>".repeat(size), TEXT);
    };
  }

  /** Containers without an article in them: archives that inflate, lie and break off. */
  public static void containers(Path folder) throws IOException {
    bomb(folder.resolve("one-line.jsonl.gz"), 'a', 1 << 10);
    bomb(folder.resolve("no-line.jsonl.gz"), ' ', 1 << 10);
    bomb(folder.resolve("zeros.warc.gz"), 0, 1 << 10);
    String record =
        """
        WARC/1.0
        WARC-Type: response
        WARC-Target-URI: http://x.invalid/
        WARC-Date: 2021-02-24T00:00:00Z
        WARC-Record-ID: <urn:uuid:1>
        Content-Type: application/http; msgtype=response
        Content-Length: %s

        HTTP/1.1 200 OK
        Content-Type: text/html
        Content-Encoding: gzip

        x"""
            .replace("\n", "\r\n");
    Files.writeString(folder.resolve("long.warc"), record.formatted("9223372036854775807"));
    Files.writeString(folder.resolve("negative.warc"), record.formatted("-1"));
    byte[] claim = {'O', 'b', 'j', 1, 2, (byte) 0xFE, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x0F};
    Files.write(folder.resolve("claim.avro"), claim);
    Files.writeString(folder.resolve("text.avro"), TEXT, StandardCharsets.UTF_8);
  }

  private static void bomb(Path file, int fill, int mib) throws IOException {
    byte[] block = new byte[1 << 20];
    Arrays.fill(block, (byte) fill);
    try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
      for (int i = 0; i < mib; i++) {
        gzip.write(block);
      }
    }
  }
}
