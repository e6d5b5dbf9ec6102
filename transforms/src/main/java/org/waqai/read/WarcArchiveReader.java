package org.waqai.read;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.waqai.schemas.PayloadFormat;

/**
 * Web archives (WARC, ISO 28500), compressed or not: every page in a response record is an article.
 * Other records, other kinds of files and answers other than 200 are ignored and counted.
 */
final class WarcArchiveReader implements ArticleReader {

  @Override
  public void read(String source, InputStream stream, ArticleSink sink) {
    String place = source + ", at its start";
    try (WarcReader archive = new WarcReader(stream)) {
      for (Optional<WarcRecord> record = archive.next();
          record.isPresent();
          record = archive.next()) {
        String id = idOf(record.get());
        place = source + ", record " + id;
        if (!read(place, record.get(), sink)) {
          return;
        }
        place = source + ", after record " + id;
      }
    } catch (IOException | IllegalArgumentException e) {
      sink.failure(place, PayloadFormat.WARC, new byte[0], broken(e));
    }
  }

  /** A record may lack the id that the standard asks for, or have one that is no address. */
  private static String idOf(WarcRecord record) {
    return record.headers().first("WARC-Record-ID").orElse("without an id").replaceAll("[<>]", "");
  }

  /** Returns whether the archive can be read on. */
  private static boolean read(String place, WarcRecord record, ArticleSink sink)
      throws IOException {
    if (!(record instanceof WarcResponse) || !record.contentType().base().equals(MediaType.HTTP)) {
      record.body().consume();
      sink.ignored();
      return true;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(record.serializeHeader());
    try {
      copyUpToLimit(record.body().stream(), bytes);
    } catch (IOException e) {
      sink.failure(place, PayloadFormat.WARC, bytes.toByteArray(), broken(e));
      return false;
    }
    WarcPage.read(place, bytes.toByteArray(), sink);
    return true;
  }

  /** In small steps, so that what came before a fault is kept. */
  private static void copyUpToLimit(InputStream stream, ByteArrayOutputStream bytes)
      throws IOException {
    byte[] buffer = new byte[1 << 13];
    while (bytes.size() <= RecordLimit.BYTES) {
      int count = stream.read(buffer);
      if (count < 0) {
        return;
      }
      bytes.write(buffer, 0, count);
    }
  }

  private static UnreadableException broken(Exception e) {
    return e instanceof EOFException
        ? new UnreadableException(
            UnreadableException.Kind.TRUNCATED, "the record is cut off; fetch the archive again", e)
        : new UnreadableException(
            UnreadableException.Kind.CORRUPT,
            "the archive cannot be read beyond this (%s); fetch it again".formatted(e.getMessage()),
            e);
  }
}
