package org.waqai.normalize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.waqai.seeds.Seeds;

class LexiconBuilderTest {

  private static byte[] build(int minimum, String... bodies) throws IOException {
    LexiconBuilder builder = new LexiconBuilder(Seeds.bundled());
    for (String body : bodies) {
      builder.add(body);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    builder.write(out, minimum);
    return out.toByteArray();
  }

  private static List<String> lines(byte[] zipped) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void countsWordsAndTheStopsBesideThem() throws IOException {
    assertEquals(
        List.of("بيت\t3\t2\t2", "في\t1\t0\t1", "كبير\t1\t1\t0"),
        lines(build(1, "بيت كبير\nفي بيت, بيت", "")));
  }

  @Test
  void leavesRareWordsOut() throws IOException {
    assertEquals(List.of("بيت\t2\t0\t1"), lines(build(2, "بيت بيـت اخر")));
  }

  @Test
  void givesTheSameBytesForTheSameArticles() throws IOException {
    assertArrayEquals(build(1, "نص اول", "نص ثان"), build(1, "نص ثان", "نص اول"));
  }
}
