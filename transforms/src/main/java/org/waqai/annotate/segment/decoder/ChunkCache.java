package org.waqai.annotate.segment.decoder;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The words of chunks that have been read lately. A chunk has one slot, by its hash, and takes it
 * from the chunk that had it: no lock, no order of use, and never more than {@link #SLOTS} chunks
 * of {@link #MAX_LENGTH} characters: some 45 MiB if all are words of the usual length.
 */
final class ChunkCache {
  private static final int SLOTS = 1 << 16;
  private static final int MAX_LENGTH = 24;

  private final AtomicReferenceArray<Entry> entries = new AtomicReferenceArray<>(SLOTS);

  private record Entry(String chunk, List<Word> words) {}

  /** The words of the chunk, or null if it is not known. */
  List<Word> get(String chunk) {
    Entry entry = entries.getAcquire(slot(chunk));
    return entry != null && entry.chunk.equals(chunk) ? entry.words : null;
  }

  void put(String chunk, List<Word> words) {
    if (chunk.length() <= MAX_LENGTH) {
      entries.setRelease(slot(chunk), new Entry(chunk, words));
    }
  }

  private static int slot(String chunk) {
    int hash = chunk.hashCode();
    return (hash ^ (hash >>> 15)) & (SLOTS - 1);
  }
}
