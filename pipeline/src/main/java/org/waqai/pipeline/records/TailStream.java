package org.waqai.pipeline.records;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.avro.file.DataFileConstants;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;

/**
 * Knows whether the Avro file that was read through it is whole. Avro takes a file that was cut off
 * inside a block for one that ends before it; but a whole file ends in the 16-byte sync marker that
 * already ended its header.
 */
final class TailStream extends FilterInputStream {
  private static final int MARKER_LENGTH = DataFileConstants.SYNC_SIZE;
  private static final int MAX_HEADER_LENGTH = 1 << 16;

  private final byte[] head = new byte[MAX_HEADER_LENGTH];
  private int headLength;
  private byte[] tail = new byte[0];

  TailStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    if (count > 0) {
      record(bytes, offset, count);
    }
    return count;
  }

  /** To be asked at the end of the stream. */
  boolean endsInSyncMarker() throws IOException {
    return Arrays.equals(tail, headersMarker());
  }

  /** The header: four bytes, a map of metadata, the marker. */
  private byte[] headersMarker() throws IOException {
    byte[] marker = new byte[MARKER_LENGTH];
    BinaryDecoder header = DecoderFactory.get().binaryDecoder(head, 0, headLength, null);
    header.skipFixed(DataFileConstants.MAGIC.length);
    for (long entries = header.readMapStart(); entries > 0; entries = header.mapNext()) {
      for (long i = 0; i < entries; i++) {
        header.skipString();
        header.skipBytes();
      }
    }
    header.readFixed(marker);
    return marker;
  }

  private void record(byte[] bytes, int offset, int count) {
    int toHead = Math.min(count, head.length - headLength);
    System.arraycopy(bytes, offset, head, headLength, toHead);
    headLength += toHead;
    if (count >= MARKER_LENGTH) {
      tail = Arrays.copyOfRange(bytes, offset + count - MARKER_LENGTH, offset + count);
    } else {
      byte[] joined = Arrays.copyOf(tail, tail.length + count);
      System.arraycopy(bytes, offset, joined, tail.length, count);
      tail = Arrays.copyOfRange(joined, Math.max(0, joined.length - MARKER_LENGTH), joined.length);
    }
  }
}
