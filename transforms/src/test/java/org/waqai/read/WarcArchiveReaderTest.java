package org.waqai.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.waqai.schemas.Article;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.PayloadFormat;

class WarcArchiveReaderTest {
  private static final String HTML = "Content-Type: text/html; charset=utf-8\r\n";

  @Test
  void readsThePagesAndCountsTheRest() throws IOException {
    byte[] archive =
        concat(
            record("warcinfo", "application/warc-fields", "software: test\r\n".getBytes(UTF_8)),
            record("request", "application/http; msgtype=request", bytes("GET / HTTP/1.1\r\n\r\n")),
            page("200 OK", HTML, bytes("<title>أ</title><p>نص أول")),
            page("404 Not Found", HTML, bytes("<p>لا شيء")),
            page("200 OK", "Content-Type: image/png\r\n", new byte[] {1, 2}),
            page("200 OK", "Content-Type: text/html\r\n", "<p>حلب".getBytes(cp1256())));

    for (String path : new String[] {"a.warc", "a.warc.gz"}) {
      Readings readings = Readings.of(path, path.endsWith("gz") ? gzip(archive) : archive);

      assertEquals(List.of("نص أول", "حلب"), texts(readings));
      assertEquals(List.of(), readings.deadLetters);
      assertEquals(4, readings.ignored);
      Article first = readings.articles.get(0);
      assertEquals("أ", first.getTitle());
      assertEquals("http://example.org/", first.getUrl());
      assertTrue(first.getId().matches("[0-9a-f]{32}"), first.getId());
      assertNotEquals(first.getId(), readings.articles.get(1).getId());
    }
  }

  @Test
  void decodesChunkedAndCompressedPages() throws IOException {
    byte[] chunked = bytes("8\r\n<p>\u0646\u0635" + "x\r\n1\r\ny\r\n0\r\n\r\n");
    byte[] archive =
        concat(
            page("200 OK", HTML + "Transfer-Encoding: chunked\r\n", chunked),
            page("200 OK", HTML + "Content-Encoding: gzip\r\n", gzip(bytes("<p>مضغوط"))));

    assertEquals(List.of("نصxy", "مضغوط"), texts(Readings.of("a.warc", archive)));
  }

  @Test
  void givesThePagesBeforeTheCutAndOneDeadLetter() throws IOException {
    byte[] first = page("200 OK", HTML, bytes("<p>نص أول"));
    byte[] second = page("200 OK", HTML, bytes("<p>نص ثان " + "كلمة ".repeat(200)));

    byte[] plain = concat(first, Arrays.copyOf(second, second.length - 300));
    Readings readings = Readings.of("a.warc", plain);
    assertEquals(List.of("نص أول"), texts(readings));
    DeadLetter letter = readings.deadLetters.get(0);
    assertEquals(1, readings.deadLetters.size());
    assertEquals("TRUNCATED", letter.getErrorClass());
    assertEquals(
        "a.warc, record urn:uuid:00000000-0000-0000-0000-000000000001", letter.getSource());
    assertEquals(PayloadFormat.WARC, letter.getFormat());
    assertEquals(second.length - 300, letter.getPayload().remaining());
    assertEquals(readings.deadLetters, readings.retried().deadLetters);

    byte[] gzip = concat(gzip(first), gzip(second));
    for (int cut : new int[] {gzip(first).length + 5, gzip(first).length + 150, gzip.length - 20}) {
      Readings compressed = Readings.of("a.warc.gz", Arrays.copyOf(gzip, cut));
      assertEquals(List.of("نص أول"), texts(compressed));
      assertEquals(1, compressed.deadLetters.size(), "cut at " + cut);
      assertEquals("TRUNCATED", compressed.deadLetters.get(0).getErrorClass());
    }
  }

  @Test
  void keepsAPageItCannotUseAsARecordThatCanBeReadAgain() throws IOException {
    byte[] empty = page("200 OK", HTML, bytes("<p> "));
    byte[] good = page("200 OK", HTML, bytes("<p>نص"));

    Readings readings = Readings.of("a.warc.gz", concat(gzip(empty), gzip(good)));

    assertEquals(List.of("نص"), texts(readings));
    assertEquals("NO_MAIN_TEXT", readings.deadLetters.get(0).getErrorClass());
    assertEquals(readings.deadLetters, readings.retried().deadLetters);
  }

  @Test
  void refusesWhatIsNoArchive() throws IOException {
    assertEquals(
        "CORRUPT",
        Readings.of("a.warc.gz", bytes("not an archive\n")).onlyDeadLetter().getErrorClass());
  }

  @Test
  void readsOnPastRecordsThatLackWhatTheStandardAsksFor() throws IOException {
    String whole = new String(page("200 OK", HTML, bytes("<p>نص")), UTF_8);
    byte[] withoutId = bytes(whole.replaceAll("WARC-Record-ID: .*\r\n", ""));
    byte[] withBadId = bytes(whole.replaceAll("<urn:uuid:.*>", "< >"));
    byte[] withoutAddress = bytes(whole.replaceAll("WARC-Target-URI: .*\r\n", ""));

    Readings readings =
        Readings.of("a.warc", concat(withoutId, withBadId, withoutAddress, bytes(whole)));

    assertEquals(List.of("نص", "نص", "نص"), texts(readings));
    assertEquals(1, readings.deadLetters.size());
    DeadLetter letter = readings.deadLetters.get(0);
    assertEquals("CORRUPT", letter.getErrorClass());
    assertEquals(
        "a.warc, record urn:uuid:00000000-0000-0000-0000-000000000001", letter.getSource());
    assertEquals(readings.deadLetters, readings.retried().deadLetters);
  }

  private static byte[] page(String status, String headers, byte[] body) throws IOException {
    return record(
        "response",
        "application/http; msgtype=response",
        concat(bytes("HTTP/1.1 " + status + "\r\n" + headers + "\r\n"), body));
  }

  private static byte[] record(String type, String contentType, byte[] block) throws IOException {
    String header =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%s>\r\n"
                .formatted(type, "00000000-0000-0000-0000-000000000001")
            + "WARC-Date: 2021-02-25T10:00:00Z\r\nWARC-Target-URI: http://example.org/\r\n"
            + "Content-Type: %s\r\nContent-Length: %d\r\n\r\n".formatted(contentType, block.length);
    return concat(bytes(header), block, bytes("\r\n\r\n"));
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] concat(byte[]... parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.write(part);
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String content) {
    return content.getBytes(UTF_8);
  }

  private static Charset cp1256() {
    return Charset.forName("windows-1256");
  }

  private static List<String> texts(Readings readings) {
    return readings.articles.stream().map(Article::getText).toList();
  }
}
