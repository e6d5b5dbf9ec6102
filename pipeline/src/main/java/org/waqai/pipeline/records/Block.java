package org.waqai.pipeline.records;

import java.io.Serializable;

/**
 * A block of an Avro file: the least that can be read of it.
 *
 * @param offset of its first byte in the file
 * @param first how many records of the file stand before it
 * @param count of its records
 */
public record Block(long offset, long first, long count) implements Serializable {
  /** How many records of the file stand before its end. */
  public long end() {
    return first + count;
  }
}
