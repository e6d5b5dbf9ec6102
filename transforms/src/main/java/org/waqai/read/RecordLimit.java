package org.waqai.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** How large one record may be. An article is some kilobytes; what is larger is a mistake. */
final class RecordLimit {
  /** In bytes, decompressed. Three times the longest article that the pipeline has to take. */
  static final int BYTES = 16 << 20;

  /** What a dead letter keeps of a record over the limit, in bytes. */
  static final int KEPT = 1 << 20;

  private RecordLimit() {}

  /** The stream's bytes up to just over the limit, so that {@link #check} can tell. */
  static byte[] read(InputStream stream) throws IOException {
    return stream.readNBytes(BYTES + 1);
  }

  static void check(byte[] record) throws UnreadableException {
    if (record.length > BYTES) {
      throw tooLarge();
    }
  }

  /** The record, or its beginning where it is over the limit. */
  static byte[] payload(byte[] record) {
    return record.length > BYTES ? Arrays.copyOf(record, KEPT) : record;
  }

  static UnreadableException tooLarge() {
    return new UnreadableException(
        UnreadableException.Kind.TOO_LARGE,
        "larger than %d MiB; only its first %d MiB are kept here; split it into articles"
            .formatted(BYTES >> 20, KEPT >> 20));
  }
}
