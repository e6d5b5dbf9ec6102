package org.waqai.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.schemas.Article;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.PayloadFormat;

class GzipReaderTest {
  private static final String PATH = "news.jsonl.gz";

  @Test
  void readsAllMembers() throws IOException {
    byte[] content = concat(gzip("{\"text\": \"أ\"}\n"), gzip("{\"text\": \"ب\"}\n"));

    assertEquals(List.of("أ", "ب"), texts(Readings.of(PATH, content)));
  }

  /** Some storage hands out a few bytes at a time and never says that more are there. */
  @Test
  void readsFromASlowStream() throws IOException {
    byte[] content = concat(gzip("{\"text\": \"أ\"}\n"), gzip("{\"text\": \"ب\"}\n"));
    InputStream slow =
        new ByteArrayInputStream(content) {
          @Override
          public int read(byte[] bytes, int offset, int length) {
            return super.read(bytes, offset, Math.min(3, length));
          }

          @Override
          public int available() {
            return 0;
          }
        };

    assertEquals(List.of("أ", "ب"), texts(Readings.of(PATH, slow)));
  }

  @Test
  void givesTheArticlesBeforeTheCutAndOneDeadLetter() throws IOException {
    byte[] content = gzip(lines(500));

    for (int length : new int[] {content.length - 1, content.length / 2, 20}) {
      Readings readings = Readings.of(PATH, Arrays.copyOf(content, length));

      int whole = readings.articles.size();
      assertEquals(1, readings.deadLetters.size());
      DeadLetter letter = readings.deadLetters.get(0);
      assertEquals("TRUNCATED", letter.getErrorClass());
      assertEquals(PATH + ":" + (whole + 1), letter.getSource());
      String cut = UTF_8.decode(letter.getPayload().duplicate()).toString();
      assertTrue(lines(500).lines().skip(whole).findFirst().orElse("").startsWith(cut), cut);
      assertTrue(length < content.length / 3 || whole > 100, whole + " articles of " + length);
    }
  }

  @Test
  void reportsAMemberThatIsCutInItsHeader() throws IOException {
    byte[] content = concat(gzip("{\"text\": \"أ\"}\n"), Arrays.copyOf(gzip("{}"), 6));

    Readings readings = Readings.of(PATH, content);

    assertEquals(List.of("أ"), texts(readings));
    assertEquals("TRUNCATED", readings.deadLetters.get(0).getErrorClass());
    assertEquals(PATH + ":2", readings.deadLetters.get(0).getSource());
  }

  @Test
  void reportsDamage() throws IOException {
    byte[] content = gzip(lines(500));
    content[content.length - 5] ^= 1; // in the checksum

    Readings readings = Readings.of(PATH, content);

    assertEquals(500, readings.articles.size());
    assertEquals("CORRUPT", readings.deadLetters.get(0).getErrorClass());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"text\": \"not compressed\"}", "\u001F"})
  void refusesWhatIsNoGzipAndKeepsIt(String content) throws IOException {
    Readings readings = Readings.of(PATH, content.getBytes(UTF_8));

    DeadLetter letter = readings.onlyDeadLetter();
    assertEquals("WRONG_FORMAT", letter.getErrorClass());
    assertEquals(PayloadFormat.GZIP, letter.getFormat());
    assertEquals(ByteBuffer.wrap(content.getBytes(UTF_8)), letter.getPayload());
    assertEquals(readings.deadLetters, readings.retried().deadLetters);
  }

  @Test
  void stopsAtAFileMadeToExhaustItsReader() throws IOException {
    byte[] mebibyte = new byte[1 << 20];
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      for (int i = 0; i < 128; i++) {
        gzip.write(mebibyte);
      }
    }

    DeadLetter letter = Readings.of(PATH, bomb.toByteArray()).onlyDeadLetter();

    assertEquals("CORRUPT", letter.getErrorClass());
    assertTrue(letter.getMessage().contains("more than 250 times its size"), letter.getMessage());
    assertEquals(RecordLimit.KEPT, letter.getPayload().remaining());
  }

  /** Lines with some randomness, so that they do not compress to nothing. */
  private static String lines(int count) {
    Random random = new Random(1);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append("{\"text\": \"").append(Long.toHexString(random.nextLong())).append("\"}\n");
    }
    return lines.toString();
  }

  private static List<String> texts(Readings readings) {
    return readings.articles.stream().map(Article::getText).toList();
  }

  static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  static byte[] concat(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
