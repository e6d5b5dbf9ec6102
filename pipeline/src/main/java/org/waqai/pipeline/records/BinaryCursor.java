package org.waqai.pipeline.records;

import java.nio.charset.StandardCharsets;
import org.apache.avro.Schema;

/**
 * Reads and steps over values in Avro's binary form, and knows where it is, which Avro's own
 * decoder does not say. After the specification of Apache Avro 1.11, "Binary Encoding".
 */
public final class BinaryCursor {
  private final byte[] bytes;
  private int position;

  BinaryCursor(byte[] bytes, int position) {
    this.bytes = bytes;
    this.position = position;
  }

  /** The index of the next byte. */
  public int position() {
    return position;
  }

  /** An int, a long, or the number of an enum's symbol or a union's branch. */
  public long readLong() {
    long value = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[position++];
      value |= (next & 0x7FL) << shift;
      shift += 7;
    } while (next < 0);
    return (value >>> 1) ^ -(value & 1);
  }

  public String readString() {
    int length = (int) readLong();
    position += length;
    return new String(bytes, position - length, length, StandardCharsets.UTF_8);
  }

  /** Steps over a value. */
  public void skip(Schema schema) {
    switch (schema.getType()) {
      case NULL -> {}
      case BOOLEAN -> position++;
      case INT, LONG, ENUM -> readLong();
      case FLOAT -> position += Float.BYTES;
      case DOUBLE -> position += Double.BYTES;
      case STRING, BYTES -> {
        int length = (int) readLong(); // which moves the position itself
        position += length;
      }
      case UNION -> skip(schema.getTypes().get((int) readLong()));
      case ARRAY -> skipArray(schema.getElementType());
      case RECORD -> {
        for (Schema.Field field : schema.getFields()) {
          skip(field.schema());
        }
      }
      case MAP, FIXED ->
          throw new IllegalArgumentException("no record of ours holds a " + schema.getType());
    }
  }

  private void skipArray(Schema elements) {
    for (long count = readLong(); count != 0; count = readLong()) {
      if (count < 0) { // then its size in bytes follows
        int size = (int) readLong();
        position += size;
      } else {
        for (long i = 0; i < count; i++) {
          skip(elements);
        }
      }
    }
  }
}
