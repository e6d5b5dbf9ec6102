package org.waqai.cache;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Values by key, as many as there are slots. A key has one slot, by its hash, and takes it from the
 * key that had it: no lock, no order of use, and never more entries than slots. Safe for use by
 * several threads, if keys and values are immutable.
 */
public final class SlotCache<K, V> {
  private final AtomicReferenceArray<Entry<K, V>> entries;
  private final int mask;

  private record Entry<K, V>(K key, V value) {}

  /**
   * An empty cache.
   *
   * @param bits there are 2 to the power of so many slots, from 1 to 30
   */
  public SlotCache(int bits) {
    entries = new AtomicReferenceArray<>(1 << bits);
    mask = (1 << bits) - 1;
  }

  /** The key's value, made anew unless it still has its slot. */
  public V get(K key, Function<K, V> maker) {
    int slot = slot(key);
    Entry<K, V> entry = entries.getAcquire(slot);
    if (entry == null || !entry.key.equals(key)) {
      entry = new Entry<>(key, maker.apply(key));
      entries.setRelease(slot, entry);
    }
    return entry.value;
  }

  private int slot(K key) {
    int hash = key.hashCode();
    return (hash ^ (hash >>> 15)) & mask;
  }
}
