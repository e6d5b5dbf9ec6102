package org.waqai.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Strict UTF-8: an article whose bytes are wrong is refused, never repaired by guessing. */
final class Utf8 {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Utf8() {}

  /**
   * Decodes all of {@code bytes}.
   *
   * @throws UnreadableException with the offset of the first malformed byte
   */
  static String decode(byte[] bytes) throws UnreadableException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, /* endOfInput= */ true);
    if (result.isError()) {
      throw new UnreadableException(
          UnreadableException.Kind.MALFORMED_UTF8,
          "not UTF-8 at byte %d (0x%02X); convert it to UTF-8"
              .formatted(in.position(), bytes[in.position()] & 0xFF));
    }
    return out.flip().toString();
  }

  static boolean isValid(byte[] bytes) {
    try {
      decode(bytes);
      return true;
    } catch (UnreadableException e) {
      return false;
    }
  }

  static byte[] withoutByteOrderMark(byte[] bytes) {
    boolean marked =
        bytes.length >= BYTE_ORDER_MARK.length
            && Arrays.equals(
                bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    return marked ? Arrays.copyOfRange(bytes, BYTE_ORDER_MARK.length, bytes.length) : bytes;
  }
}
