package org.waqai.read;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;
import org.apache.avro.file.DataFileConstants;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import org.xerial.snappy.Snappy;

/**
 * An Avro file (an "object container file" of the Avro specification) read block by block, with no
 * more memory than its bytes give reason for. Avro's own reader sets aside as much as a length in
 * the file claims, so that a hundred bytes can end the process; it also takes a file that is cut
 * off for one that ends.
 */
final class AvroContainer {
  private static final int MAX_HEADER_BYTES = 1 << 20;
  private static final int CHECKSUM_BYTES = 4;
  private static final int LAST_SHIFT_OF_LONG = 63;

  private final InputStream stream;
  private final Schema schema;
  private final String codec;
  private final byte[] marker;
  private final int maxBlockBytes;

  /**
   * Records to be decoded.
   *
   * @param count how many
   */
  record Block(long count, BinaryDecoder records) {}

  private AvroContainer(
      InputStream stream, Schema schema, String codec, byte[] marker, int maxBlockBytes) {
    this.stream = stream;
    this.schema = schema;
    this.codec = codec;
    this.marker = marker;
    this.maxBlockBytes = maxBlockBytes;
  }

  /**
   * Reads the header.
   *
   * @param maxBlockBytes of a block, as it is stored and decompressed
   * @throws IOException when it is none
   */
  static AvroContainer open(InputStream stream, int maxBlockBytes) throws IOException {
    byte[] magic = stream.readNBytes(DataFileConstants.MAGIC.length);
    if (!Arrays.equals(magic, DataFileConstants.MAGIC)) {
      throw new IOException("no Avro header");
    }
    Map<String, String> metadata = metadata(stream);
    byte[] marker = exactly(stream, DataFileConstants.SYNC_SIZE);
    String codec = metadata.getOrDefault(DataFileConstants.CODEC, DataFileConstants.NULL_CODEC);
    try {
      Schema schema =
          new Schema.Parser().parse(metadata.getOrDefault(DataFileConstants.SCHEMA, ""));
      return new AvroContainer(stream, schema, codec, marker, maxBlockBytes);
    } catch (SchemaParseException e) {
      throw new IOException("no schema in its header", e);
    }
  }

  /** What the records were written with. */
  Schema schema() {
    return schema;
  }

  /**
   * The next block, every record in it whole.
   *
   * @return empty at the end
   * @throws EOFException where the file is cut off
   */
  Optional<Block> next() throws IOException {
    int first = stream.read();
    if (first < 0) {
      return Optional.empty();
    }
    long count = readLong(stream, first);
    long size = readLong(stream, stream.read());
    if (count < 0 || size < 0 || size > maxBlockBytes) {
      throw new IOException("a block of %d records in %d bytes".formatted(count, size));
    }
    byte[] stored = exactly(stream, (int) size);
    if (!Arrays.equals(exactly(stream, marker.length), marker)) {
      throw new IOException("a block without its end");
    }
    byte[] bytes = decompress(stored);
    return Optional.of(new Block(count, whole(schema, count, bytes)));
  }

  /**
   * Records that are safe to decode: all have been skipped over once, and skipping believes no
   * length that it does not find.
   *
   * @throws IOException unless the bytes hold so many whole records
   */
  static BinaryDecoder whole(Schema schema, long count, byte[] bytes) throws IOException {
    if (count > bytes.length) {
      throw new IOException("less in it than it claims");
    }
    BinaryDecoder decoder = DecoderFactory.get().binaryDecoder(bytes, null);
    try {
      for (long i = 0; i < count; i++) {
        GenericDatumReader.skip(schema, decoder);
      }
    } catch (EOFException e) {
      throw new IOException("less in it than it claims", e);
    } catch (StackOverflowError e) {
      throw new IOException("a record within itself too often", e);
    }
    return DecoderFactory.get().binaryDecoder(bytes, null);
  }

  private byte[] decompress(byte[] stored) throws IOException {
    return switch (codec) {
      case DataFileConstants.NULL_CODEC -> stored;
      case DataFileConstants.DEFLATE_CODEC -> inflate(stored);
      case DataFileConstants.SNAPPY_CODEC -> unsnappy(stored);
      default ->
          throw new IOException(
              "compressed by %s; deflate, snappy and no compression are read".formatted(codec));
    };
  }

  private byte[] inflate(byte[] stored) throws IOException {
    Inflater inflater = new Inflater(/* nowrap= */ true);
    try (InputStream inflated =
        new InflaterInputStream(new ByteArrayInputStream(stored), inflater)) {
      return withinLimit(inflated.readNBytes(maxBlockBytes + 1));
    } finally {
      inflater.end();
    }
  }

  private byte[] unsnappy(byte[] stored) throws IOException {
    int size = stored.length - CHECKSUM_BYTES;
    if (size < 0 || !Snappy.isValidCompressedBuffer(stored, 0, size)) {
      throw new IOException("damaged data");
    }
    if (Snappy.uncompressedLength(stored, 0, size) > maxBlockBytes) {
      throw new IOException("a block of more than %d bytes".formatted(maxBlockBytes));
    }
    byte[] bytes = new byte[Snappy.uncompressedLength(stored, 0, size)];
    Snappy.uncompress(stored, 0, size, bytes, 0);
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    if (ByteBuffer.wrap(stored, size, CHECKSUM_BYTES).getInt() != (int) checksum.getValue()) {
      throw new IOException("the checksum does not fit the data");
    }
    return bytes;
  }

  private byte[] withinLimit(byte[] bytes) throws IOException {
    if (bytes.length > maxBlockBytes) {
      throw new IOException("a block of more than %d bytes".formatted(maxBlockBytes));
    }
    return bytes;
  }

  private static Map<String, String> metadata(InputStream stream) throws IOException {
    Map<String, String> metadata = new HashMap<>();
    long pairs = readLong(stream, stream.read());
    while (pairs != 0) {
      if (pairs < 0) {
        readLong(stream, stream.read()); // the block's size in bytes follows a negative count
      }
      for (long i = 0; i < Math.abs(pairs); i++) {
        String key = string(stream);
        metadata.put(key, string(stream));
      }
      pairs = readLong(stream, stream.read());
    }
    return metadata;
  }

  private static String string(InputStream stream) throws IOException {
    long length = readLong(stream, stream.read());
    if (length < 0 || length > MAX_HEADER_BYTES) {
      throw new IOException("a header of %d bytes".formatted(length));
    }
    return new String(exactly(stream, (int) length), StandardCharsets.UTF_8);
  }

  /** Reads in steps, so that memory is taken as bytes arrive. */
  private static byte[] exactly(InputStream stream, int length) throws IOException {
    byte[] bytes = stream.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  /** A number in Avro's variable-length zig-zag coding, of which the first byte has been read. */
  private static long readLong(InputStream stream, int first) throws IOException {
    long number = 0;
    int next = first;
    for (int shift = 0; shift <= LAST_SHIFT_OF_LONG; shift += 7) {
      if (next < 0) {
        throw new EOFException();
      }
      number |= (next & 0x7FL) << shift;
      if ((next & 0x80) == 0) {
        return (number >>> 1) ^ -(number & 1);
      }
      next = stream.read();
    }
    throw new IOException("a number that does not end");
  }
}
