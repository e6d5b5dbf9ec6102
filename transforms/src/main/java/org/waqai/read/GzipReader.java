package org.waqai.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.waqai.schemas.PayloadFormat;

/** Gzip around another format. */
final class GzipReader implements ArticleReader {
  private final ArticleReader content;

  GzipReader(ArticleReader content) {
    this.content = content;
  }

  @Override
  public void read(String source, InputStream stream, ArticleSink sink) throws IOException {
    BufferedInputStream rereadable = new BufferedInputStream(stream);
    rereadable.mark(RecordLimit.KEPT);
    InputStream gunzip;
    try {
      gunzip = new GunzipStream(rereadable);
    } catch (ZipException | EOFException e) {
      rereadable.reset();
      sink.failure(
          source,
          PayloadFormat.GZIP,
          RecordLimit.payload(RecordLimit.read(rereadable)),
          new UnreadableException(
              UnreadableException.Kind.WRONG_FORMAT,
              "not a gzip file; name it by what it is, or fetch it again",
              e));
      return;
    }
    content.read(source, gunzip, sink);
  }
}
