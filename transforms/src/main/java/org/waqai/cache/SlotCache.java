package org.waqai.cache;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Values by key, as many as there are slots. A key has a few slots, by its hash, which it shares
 * with others; the newest of them takes the place of the oldest. No lock, no order of use, and
 * never more entries than slots. Safe for use by several threads, if keys and values are immutable:
 * at worst, of two that come at the same time one is made again.
 */
public final class SlotCache<K, V> {
  /** With one slot a key, every tenth word of a text would keep throwing another out. */
  private static final int MOST_WAYS = 4;

  private final AtomicReferenceArray<Entry<K, V>> entries;
  private final int ways;
  private final int mask;

  private record Entry<K, V>(K key, V value) {}

  /**
   * An empty cache.
   *
   * @param bits there are 2 to the power of so many slots, from 1 to 30
   */
  public SlotCache(int bits) {
    entries = new AtomicReferenceArray<>(1 << bits);
    ways = Math.min(MOST_WAYS, 1 << bits);
    mask = (1 << bits) - ways;
  }

  /** The key's value, made anew unless it is still there. */
  public V get(K key, Function<K, V> maker) {
    int first = firstSlot(key);
    for (int slot = first; slot < first + ways; slot++) {
      Entry<K, V> entry = entries.getAcquire(slot);
      if (entry != null && entry.key.equals(key)) {
        return entry.value;
      }
    }
    Entry<K, V> made = new Entry<>(key, maker.apply(key));
    for (int slot = first + ways - 1; slot > first; slot--) {
      entries.setRelease(slot, entries.getAcquire(slot - 1));
    }
    entries.setRelease(first, made);
    return made.value;
  }

  private int firstSlot(K key) {
    int hash = key.hashCode();
    return (hash ^ (hash >>> 15)) & mask;
  }
}
