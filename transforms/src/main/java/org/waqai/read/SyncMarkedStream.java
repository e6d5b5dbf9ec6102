package org.waqai.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.avro.file.DataFileConstants;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;

/**
 * An Avro file's bytes, watched for their end. Avro's own reader takes a file that is cut off for
 * one that ends; a whole one ends with the marker that stands in its header, after every block.
 */
final class SyncMarkedStream extends FilterInputStream {
  private static final int MAX_HEADER_BYTES = 1 << 20;

  private final byte[] marker;
  private byte[] lastBytes = new byte[0];

  private SyncMarkedStream(InputStream stream, byte[] marker) {
    super(stream);
    this.marker = marker;
  }

  /**
   * Reads the marker and goes back to the start.
   *
   * @throws IOException when the stream has no Avro header
   */
  static SyncMarkedStream open(InputStream stream) throws IOException {
    BufferedInputStream rereadable = new BufferedInputStream(stream);
    rereadable.mark(MAX_HEADER_BYTES);
    BinaryDecoder header = DecoderFactory.get().directBinaryDecoder(rereadable, null);
    byte[] magic = new byte[DataFileConstants.MAGIC.length];
    header.readFixed(magic);
    if (!Arrays.equals(magic, DataFileConstants.MAGIC)) {
      throw new IOException("no Avro header");
    }
    for (long pairs = header.readMapStart(); pairs != 0; pairs = header.mapNext()) {
      for (long i = 0; i < pairs; i++) {
        header.skipString();
        header.skipBytes();
      }
    }
    byte[] marker = new byte[DataFileConstants.SYNC_SIZE];
    header.readFixed(marker);
    rereadable.reset();
    return new SyncMarkedStream(rereadable, marker);
  }

  /** Whether what has been read ends with the marker. */
  boolean isWhole() {
    return Arrays.equals(lastBytes, marker);
  }

  @Override
  public int read() throws IOException {
    byte[] single = new byte[1];
    return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    if (count > 0) {
      remember(bytes, offset, count);
    }
    return count;
  }

  private void remember(byte[] bytes, int offset, int count) {
    int added = Math.min(count, marker.length);
    int kept = Math.min(lastBytes.length, marker.length - added);
    byte[] next = Arrays.copyOfRange(lastBytes, lastBytes.length - kept, lastBytes.length + added);
    System.arraycopy(bytes, offset + count - added, next, kept, added);
    lastBytes = next;
  }
}
