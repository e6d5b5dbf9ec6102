package org.waqai.pipeline.records;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileConstants;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.io.FileSystems;
import org.waqai.pipeline.UserException;

/**
 * An Avro file of which single blocks are read, and of these single records decoded. A file that is
 * damaged or not Avro ends in a {@link UserException}.
 */
public final class BlockFile implements Closeable {
  private static final int LONGEST_BLOCK_HEADER = 20; // two numbers of up to ten bytes

  private final String file;
  private final SeekableByteChannel channel;
  private final DataFileReader<GenericRecord> reader;
  private final long firstBlock;

  private BlockFile(String file, SeekableByteChannel channel) throws IOException {
    this.file = file;
    this.channel = channel;
    this.reader =
        new DataFileReader<>(new SeekableChannelInput(channel), new GenericDatumReader<>());
    this.firstBlock = reader.previousSync();
  }

  public static BlockFile open(String file) {
    try {
      ReadableByteChannel channel =
          FileSystems.open(FileSystems.matchNewResource(file, /* isDirectory= */ false));
      return new BlockFile(file, (SeekableByteChannel) channel);
    } catch (IOException | AvroRuntimeException e) {
      throw new UserException(file + ": not a readable Avro file: " + e.getMessage(), e);
    }
  }

  /** The schema that it was written with. */
  public Schema schema() {
    return reader.getSchema();
  }

  /** What its header says under a name that the writer made up; empty if nothing. */
  public Optional<String> property(String name) {
    return Optional.ofNullable(reader.getMetaString(name));
  }

  /** All its blocks; only where they begin is read, not what is in them. */
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    try {
      long records = 0;
      long offset = firstBlock;
      long end = channel.size();
      ByteBuffer header = ByteBuffer.allocate(LONGEST_BLOCK_HEADER);
      while (offset < end) {
        channel.position(offset);
        header.clear();
        while (header.hasRemaining() && channel.read(header) >= 0) {
          // a channel may give less than is asked for
        }
        BinaryCursor cursor = new BinaryCursor(header.array(), 0);
        long count = cursor.readLong();
        long bytes = cursor.readLong();
        if (count < 0 || bytes < 0) {
          throw damaged(offset, "there is no block here", null);
        }
        blocks.add(new Block(offset, records, count));
        records += count;
        offset += cursor.position() + bytes + DataFileConstants.SYNC_SIZE;
      }
      if (offset != end) {
        throw damaged(offset, "it was cut off", null);
      }
    } catch (IOException e) {
      throw damaged(0, e.getMessage(), e);
    }
    return blocks;
  }

  /** The records of a block, none of them decoded. */
  public EncodedRecords read(Block block) {
    try {
      reader.seek(block.offset());
      if (reader.hasNext()) {
        ByteBuffer bytes = reader.nextBlock();
        return new EncodedRecords(bytes, schema());
      }
    } catch (IOException | AvroRuntimeException e) {
      throw damaged(block.offset(), e.getMessage(), e);
    }
    throw damaged(block.offset(), "it was cut off", null);
  }

  private UserException damaged(long offset, String how, Throwable cause) {
    return new UserException("%s: damaged at byte %d: %s".formatted(file, offset, how), cause);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
