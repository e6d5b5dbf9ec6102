package org.waqai.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.waqai.schemas.PayloadFormat;

/** JSON lines: one article a line, empty lines apart. Failures name the file and the line. */
final class JsonLinesReader implements ArticleReader {

  @Override
  public void read(String source, InputStream stream, ArticleSink sink) {
    LineSplitter lines = new LineSplitter(stream, RecordLimit.BYTES + 1);
    while (next(source, lines, sink)) {
      byte[] line = lines.number() == 1 ? Utf8.withoutByteOrderMark(lines.line()) : lines.line();
      if (!isBlank(line)) {
        JsonArticle.read(source + ":" + lines.number(), line, sink);
      }
    }
  }

  /** A stream that breaks off ends the file; the line in which it did is its dead letter. */
  private static boolean next(String source, LineSplitter lines, ArticleSink sink) {
    try {
      return lines.next();
    } catch (IOException e) {
      sink.failure(
          source + ":" + lines.number(),
          PayloadFormat.JSON,
          RecordLimit.payload(lines.line()),
          brokenOff(e));
      return false;
    }
  }

  private static UnreadableException brokenOff(IOException e) {
    return e instanceof EOFException
        ? new UnreadableException(
            UnreadableException.Kind.TRUNCATED,
            "the compressed file is cut off here; fetch it again",
            e)
        : new UnreadableException(
            UnreadableException.Kind.CORRUPT,
            "the file cannot be read beyond this line (%s); fetch it again"
                .formatted(e.getMessage()),
            e);
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
