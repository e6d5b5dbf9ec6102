package org.waqai.pipeline.records;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.waqai.pipeline.UserException;

/**
 * The records of one Avro file, in the schema they were written with. A file that is damaged or not
 * Avro ends in a {@link UserException} with the place.
 */
public final class RecordReader implements Iterator<GenericRecord>, Closeable {
  private final ResourceId file;
  private final TailStream bytes;
  private final DataFileStream<GenericRecord> records;
  private long read;

  private RecordReader(ResourceId file, TailStream bytes) throws IOException {
    this.file = file;
    this.bytes = bytes;
    this.records = new DataFileStream<>(bytes, new GenericDatumReader<>());
  }

  public static RecordReader open(ResourceId file) {
    try {
      return new RecordReader(
          file, new TailStream(Channels.newInputStream(FileSystems.open(file))));
    } catch (IOException | AvroRuntimeException e) {
      throw new UserException(file + ": not a readable Avro file: " + e.getMessage(), e);
    }
  }

  @Override
  public boolean hasNext() {
    try {
      if (records.hasNext()) {
        return true;
      }
      if (bytes.endsInSyncMarker()) {
        return false;
      }
    } catch (AvroRuntimeException | IOException e) {
      throw damaged(e.getMessage(), e);
    }
    throw damaged("it was cut off", null);
  }

  @Override
  public GenericRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      GenericRecord record = records.next();
      read++;
      return record;
    } catch (AvroRuntimeException e) {
      throw damaged(e.getMessage(), e);
    }
  }

  /** How many records are left, which ends the reading; they are not looked at. */
  public long skipAll() {
    long left = 0;
    try {
      for (; hasNext(); records.nextBlock()) {
        left += records.getBlockCount();
      }
    } catch (IOException e) {
      throw damaged(e.getMessage(), e);
    }
    return left;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }

  private UserException damaged(String how, Throwable cause) {
    return new UserException("%s: damaged after record %d: %s".formatted(file, read, how), cause);
  }
}
