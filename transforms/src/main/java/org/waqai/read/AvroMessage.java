package org.waqai.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.io.BinaryDecoder;
import org.waqai.schemas.Article;
import org.waqai.schemas.PayloadFormat;

/**
 * An article as a message in the "single-object encoding" of the Avro specification: two bytes that
 * mark it, the fingerprint of the schema (CRC-64-AVRO, little-endian), the record.
 */
final class AvroMessage {
  private static final short MARK = (short) 0xC301;
  private static final int HEADER_BYTES = Short.BYTES + Long.BYTES;
  private static final long FINGERPRINT =
      SchemaNormalization.parsingFingerprint64(Article.getClassSchema());

  private AvroMessage() {}

  /** Whether the bytes are marked as one; no text in UTF-8 is. */
  static boolean isOne(byte[] payload) {
    return payload.length >= Short.BYTES && ByteBuffer.wrap(payload).getShort() == MARK;
  }

  static void read(String source, byte[] payload, ArticleSink sink) throws IOException {
    try {
      sink.article(ArticleCheck.usable(decode(payload)));
    } catch (UnreadableException e) {
      sink.failure(source, PayloadFormat.AVRO, payload, e);
    }
  }

  private static Article decode(byte[] payload) throws UnreadableException {
    ByteBuffer bytes = ByteBuffer.wrap(payload).order(ByteOrder.LITTLE_ENDIAN);
    if (payload.length < HEADER_BYTES) {
      throw new UnreadableException(
          UnreadableException.Kind.TRUNCATED,
          "an Avro message of %d bytes; send it again".formatted(payload.length));
    }
    if (bytes.getLong(Short.BYTES) != FINGERPRINT) {
      throw new UnreadableException(
          UnreadableException.Kind.WRONG_FORMAT,
          "an Avro message of schema %016x; %016x, Article, is expected"
              .formatted(bytes.getLong(Short.BYTES), FINGERPRINT));
    }
    byte[] record = new byte[payload.length - HEADER_BYTES];
    bytes.get(HEADER_BYTES, record);
    try {
      BinaryDecoder decoder = AvroContainer.whole(Article.getClassSchema(), 1, record);
      Article article =
          (Article) AvroReader.decode(AvroReader.records(Article.getClassSchema()), decoder);
      if (!decoder.isEnd()) {
        throw new IOException("more than one record");
      }
      return article;
    } catch (IOException e) {
      throw new UnreadableException(
          UnreadableException.Kind.CORRUPT,
          "a damaged Avro message (%s); send it again".formatted(e.getMessage()),
          e);
    }
  }
}
