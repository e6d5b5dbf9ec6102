package org.waqai.pipeline.records;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.avro.io.DatumReader;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;

/**
 * Goes forwards through some blocks of an Avro file and reads only those in which it stops. The
 * file may have been written by an earlier version: what it did not know has its default.
 */
public final class RecordWalk<T extends SpecificRecord> implements Closeable {
  private final BlockFile file;
  private final DatumReader<T> reader;
  private final List<Block> blocks;
  private int block = -1;
  private EncodedRecords records;
  private long next;

  private RecordWalk(BlockFile file, DatumReader<T> reader, List<Block> blocks) {
    this.file = file;
    this.reader = reader;
    this.blocks = blocks;
  }

  /**
   * A walk that has not begun.
   *
   * @param blocks of the file, in its order
   */
  public static <T extends SpecificRecord> RecordWalk<T> of(
      Class<T> type, String path, List<Block> blocks) {
    BlockFile file = BlockFile.open(path);
    return new RecordWalk<>(
        file, new SpecificDatumReader<>(file.schema(), SpecificData.get().getSchema(type)), blocks);
  }

  /**
   * A record in Avro's binary form, at its first byte.
   *
   * @param record how many records of the file stand before it; never less than the last time
   */
  public BinaryCursor look(long record) {
    return to(record).look();
  }

  /** A record, decoded. */
  public T decode(long record) {
    return to(record).decode(reader);
  }

  private EncodedRecords to(long record) {
    while (block < 0 || blocks.get(block).end() <= record) {
      block++;
      records = null;
    }
    if (records == null) {
      records = file.read(blocks.get(block));
      next = blocks.get(block).first();
    }
    for (; next < record; next++) {
      records.skip();
    }
    return records;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
