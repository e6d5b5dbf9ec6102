package org.waqai.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import org.junit.jupiter.params.provider.MethodSource;
import org.waqai.fuzzing.Patience;
import org.waqai.schemas.Article;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.Lineage;
import org.waqai.schemas.PayloadFormat;

/** Files of any content become articles and dead letters; the first byte chooses the format. */
class ReadersFuzzTest {
  private static final List<InputFormat> FORMATS = List.of(InputFormat.values());
  private static final String LINES =
      """
      {"id": "a", "date": "2021-02-24", "title": "غارة", "text": "قتل خمسة.", "url": "http://x/"}
      {"text": "قتل ستة يوم 24 شباط 2021.", "source": null}
      """;
  private static final String PAGE =
      """
      <!DOCTYPE html><html lang=ar><head><meta charset=utf-8><title>غارة على حلب</title>
      <meta property="article:published_time" content="2021-02-24T10:00:00Z">
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "غارة",
      "datePublished": "2021-02-24", "publisher": {"name": "x"}}</script></head><body><article>
      <p>قتل خمسة مدنيين في غارة جوية على مدينة حلب يوم الأربعاء، كما قال شهود.</p></article>
      """;

  /** Of each format one that can be read. */
  static Stream<byte[]> files() throws IOException {
    byte[] lines = LINES.getBytes(StandardCharsets.UTF_8);
    byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
    byte[] response = bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", page);
    byte[] record =
        bytes(
            """
            WARC/1.0
            WARC-Type: response
            WARC-Target-URI: http://x.invalid/
            WARC-Date: 2021-02-24T00:00:00Z
            WARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>
            Content-Type: application/http; msgtype=response
            Content-Length: %d

            """
                .formatted(response.length)
                .replace("\n", "\r\n"),
            bytes(new String(response, StandardCharsets.UTF_8) + "\r\n\r\n", new byte[0]));
    return Stream.of(
        file(InputFormat.TEXT, lines),
        file(InputFormat.JSON_LINES, lines),
        file(InputFormat.JSON_LINES_GZIP, gzip(lines)),
        file(InputFormat.AVRO, avro()),
        file(InputFormat.HTML, page),
        file(InputFormat.WARC, record),
        file(InputFormat.WARC, gzip(record)));
  }

  private static byte[] file(InputFormat format, byte[] content) {
    return bytes(String.valueOf((char) FORMATS.indexOf(format)), content);
  }

  private static byte[] bytes(String before, byte[] after) {
    byte[] first = before.getBytes(StandardCharsets.UTF_8);
    byte[] both = Arrays.copyOf(first, first.length + after.length);
    System.arraycopy(after, 0, both, first.length, after.length);
    return both;
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] avro() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataFileWriter<Article> writer =
        new DataFileWriter<>(new SpecificDatumWriter<>(Article.class))) {
      writer.create(Article.getClassSchema(), bytes);
      writer.append(new Article("a", "x", null, "غارة", "قتل خمسة.", null));
    }
    return bytes.toByteArray();
  }

  @MethodSource("files")
  @FuzzTest
  void giveArticlesAndDeadLetters(byte[] file) throws Throwable {
    if (file.length == 0) {
      return;
    }
    InputFormat format = FORMATS.get(Byte.toUnsignedInt(file[0]) % FORMATS.size());
    Found found = new Found();
    Found again = new Found();
    Patience.with(
        () -> {
          format.reader().read("f", new ByteArrayInputStream(file, 1, file.length - 1), found);
          for (DeadLetter letter : found.deadLetters) {
            Retry.read(letter, again);
          }
          return found;
        });
    assertEquals(List.of(), again.articles, "what gave no article gives none");
  }

  private static final class Found implements ArticleSink {
    private final List<Article> articles = new ArrayList<>();
    private final List<DeadLetter> deadLetters = new ArrayList<>();

    @Override
    public void article(Article article) {
      articles.add(article);
    }

    @Override
    public void failure(
        String source, PayloadFormat format, byte[] payload, UnreadableException error) {
      deadLetters.add(error.deadLetter(source, format, payload, new Lineage("test", "", "")));
    }

    @Override
    public void ignored() {
      // Neither an article nor a failure.
    }
  }
}
