package org.waqai.read;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.waqai.schemas.Article;
import org.waqai.schemas.PayloadFormat;

/**
 * One response record of a web archive. The article's id is a hash of its address and content: the
 * record's own id would make two copies of an archive two sets of articles.
 */
final class WarcPage {
  private static final int OK = 200;

  private WarcPage() {}

  /**
   * Reads a record on its own.
   *
   * @param record header and block as in the archive, uncompressed
   */
  static void read(String source, byte[] record, ArticleSink sink) {
    try {
      Optional<Article> article = parse(record);
      article.ifPresentOrElse(sink::article, sink::ignored);
    } catch (UnreadableException e) {
      sink.failure(source, PayloadFormat.WARC, RecordLimit.payload(record), e);
    }
  }

  private static Optional<Article> parse(byte[] record) throws UnreadableException {
    RecordLimit.check(record);
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(record))) {
      WarcRecord found = reader.next().orElseThrow(EOFException::new);
      if (!(found instanceof WarcResponse response)) {
        return Optional.empty();
      }
      HttpResponse http = response.http();
      if (http.status() != OK || !isHtml(http.contentType())) {
        return Optional.empty();
      }
      byte[] page = RecordLimit.read(http.bodyDecoded().stream());
      Optional<String> charset =
          Optional.ofNullable(http.contentType().parameters().get("charset"));
      return Optional.of(
          ArticleCheck.usable(HtmlPage.parse(page, charset, response.target()).article()));
    } catch (EOFException e) {
      throw new UnreadableException(
          UnreadableException.Kind.TRUNCATED, "the record is cut off; fetch the archive again", e);
    } catch (IOException | IllegalArgumentException | NoSuchElementException e) {
      throw new UnreadableException(
          UnreadableException.Kind.CORRUPT,
          "not a readable response record (%s); fetch the archive again".formatted(e.getMessage()),
          e);
    }
  }

  private static boolean isHtml(MediaType type) {
    String base = type.base().toString().toLowerCase(Locale.ROOT);
    return base.equals("text/html") || base.equals("application/xhtml+xml");
  }
}
