package org.waqai.pipeline.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.avro.Schema;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;

/** Records in Avro's binary form, one after another, of which any are looked at or decoded. */
public final class EncodedRecords {
  private final byte[] bytes;
  private final Schema schema;
  private int position;

  EncodedRecords(ByteBuffer bytes, Schema schema) {
    this.bytes = bytes.array();
    this.position = bytes.arrayOffset() + bytes.position();
    this.schema = schema;
  }

  /** At the next record, which stays the next. */
  public BinaryCursor look() {
    return new BinaryCursor(bytes, position);
  }

  /** Steps over the next record. */
  public void skip() {
    BinaryCursor cursor = look();
    cursor.skip(schema);
    position = cursor.position();
  }

  /** Steps over the next record, whose end the caller has found. */
  public void skipTo(int end) {
    position = end;
  }

  /** The next record, over which it does not step. */
  public <T> T decode(DatumReader<T> reader) {
    try {
      return reader.read(
          null, DecoderFactory.get().binaryDecoder(bytes, position, bytes.length - position, null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes from the next record's first to that before {@code end}; not a copy. */
  public ByteBuffer upTo(int end) {
    return ByteBuffer.wrap(bytes, position, end - position);
  }
}
