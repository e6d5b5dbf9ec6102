package org.waqai.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.waqai.schemas.DeadLetter;

/**
 * Reads the original payload of a dead letter again. The source stays the one of the first attempt:
 * ids that come from file names are the same, and so is the dead letter if it fails again.
 */
final class Retry {
  private Retry() {}

  static void read(DeadLetter letter, ArticleSink sink) throws IOException {
    String source = letter.getSource();
    byte[] payload = bytes(letter.getPayload());
    switch (letter.getFormat()) {
      case JSON -> JsonArticle.read(source, payload, sink);
      case TEXT -> new TextReader().read(source, payload, sink);
      case GZIP -> InputFormat.JSON_LINES_GZIP.reader().read(source, stream(payload), sink);
      case AVRO -> {
        if (AvroMessage.isOne(payload)) {
          AvroMessage.read(source, payload, sink);
        } else {
          InputFormat.AVRO.reader().read(source, stream(payload), sink);
        }
      }
      case HTML -> new HtmlReader().read(source, payload, sink);
      case WARC -> WarcPage.read(source, payload, sink);
    }
  }

  private static ByteArrayInputStream stream(byte[] payload) {
    return new ByteArrayInputStream(payload);
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }
}
