package org.waqai.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Decompresses gzip (RFC 1952) and gives every byte up to a fault before it reports the fault.
 *
 * <p>The JDK's stream takes a file whose later members are damaged for complete, and so would lose
 * articles silently. This one also refuses a file that inflates beyond all measure: news compresses
 * five- to tenfold, a file made to exhaust its reader up to a thousandfold.
 */
final class GunzipStream extends InputStream {
  private static final int MAX_RATIO = 250;

  /** Bytes that any file may inflate to: a short file of equal lines has a high ratio by chance. */
  private static final long GRACE = 64L << 20;

  private static final int MAGIC_1 = 0x1F;
  private static final int MAGIC_2 = 0x8B;
  private static final int DEFLATE = 8;
  private static final int FLAG_HEADER_CRC = 1 << 1;
  private static final int FLAG_EXTRA = 1 << 2;
  private static final int FLAG_NAME = 1 << 3;
  private static final int FLAG_COMMENT = 1 << 4;

  private final InputStream compressed;
  private final Inflater inflater = new Inflater(/* nowrap= */ true);
  private final CRC32 crc = new CRC32();
  private final byte[] buffer = new byte[1 << 15];
  private int position;
  private int filled;
  private long bytesIn;
  private long bytesOut;
  private boolean ended;

  /**
   * Reads the header of the first member.
   *
   * @throws ZipException when the stream is no gzip
   */
  GunzipStream(InputStream compressed) throws IOException {
    this.compressed = compressed;
    if (!fill() || !isMemberStart()) {
      throw new ZipException("no gzip header");
    }
    skipHeader();
  }

  @Override
  public int read() throws IOException {
    byte[] single = new byte[1];
    return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!ended) {
      int count = inflate(bytes, offset, length);
      if (count > 0) {
        return count;
      }
      if (inflater.finished()) {
        endMember();
      } else {
        feed();
      }
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    compressed.close();
  }

  private int inflate(byte[] bytes, int offset, int length) throws IOException {
    try {
      int count = inflater.inflate(bytes, offset, length);
      if (inflater.needsDictionary()) {
        throw new ZipException("compressed with a dictionary, which gzip does not allow");
      }
      crc.update(bytes, offset, count);
      bytesOut += count;
      if (bytesOut > GRACE && bytesOut > MAX_RATIO * bytesIn) {
        throw new ZipException("inflates to more than %d times its size".formatted(MAX_RATIO));
      }
      return count;
    } catch (DataFormatException e) {
      throw new ZipException("damaged data");
    }
  }

  private void feed() throws IOException {
    if (position == filled && !fill()) {
      throw new EOFException("the compressed data end early");
    }
    inflater.setInput(buffer, position, filled - position);
    position = filled;
  }

  /** Checks the member's trailer and goes on to the next member, if there is one. */
  private void endMember() throws IOException {
    position = filled - inflater.getRemaining();
    boolean intact = readLittleEndianInt() == (int) crc.getValue();
    intact &= readLittleEndianInt() == (int) inflater.getBytesWritten();
    if (!intact) {
      throw new ZipException("the checksum does not fit the data");
    }
    inflater.reset();
    crc.reset();
    if (position == filled && !fill()) {
      ended = true;
    } else if (isMemberStart()) {
      skipHeader();
    } else {
      throw new ZipException("something else follows the compressed data");
    }
  }

  private boolean isMemberStart() throws IOException {
    return readByte() == MAGIC_1 && readByte() == MAGIC_2 && readByte() == DEFLATE;
  }

  /** Skips what follows the magic bytes and the method. */
  private void skipHeader() throws IOException {
    int flags = readByte();
    int modificationTimeExtraFlagsAndSystem = 6;
    skip(modificationTimeExtraFlagsAndSystem);
    if ((flags & FLAG_EXTRA) != 0) {
      skip(readByte() | readByte() << 8);
    }
    if ((flags & FLAG_NAME) != 0) {
      skipString();
    }
    if ((flags & FLAG_COMMENT) != 0) {
      skipString();
    }
    if ((flags & FLAG_HEADER_CRC) != 0) {
      skip(2);
    }
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      readByte();
    }
  }

  private void skipString() throws IOException {
    int next = readByte();
    while (next != 0) {
      next = readByte();
    }
  }

  private int readLittleEndianInt() throws IOException {
    return readByte() | readByte() << 8 | readByte() << 16 | readByte() << 24;
  }

  private int readByte() throws IOException {
    if (position == filled && !fill()) {
      throw new EOFException("the compressed data end early");
    }
    return buffer[position++] & 0xFF;
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(0, compressed.read(buffer, 0, buffer.length));
    bytesIn += filled;
    return filled > 0;
  }
}
