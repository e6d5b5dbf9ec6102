package org.waqai.annotate.ner;

/**
 * The weights of features, found by the hashes of their names, in flat arrays: a hash table with
 * open addressing and linear probing (Knuth 1973, "The art of computer programming", volume 3,
 * section 6.4). Of two features with the same hash of 64 bits, which is hardly to be expected, the
 * last counts.
 *
 * <p>Weights are whole thousandths, as the model's file states them, so that sums do not depend on
 * the order of their parts.
 */
final class FeatureTable {
  /** What a weight of one is here. */
  static final int ONE = 1000;

  private static final long EMPTY = 0;
  private static final long SPREAD = 0xD6E8FEB86659FD93L;

  private final int width;
  private final long[] keys;
  private final short[] weights; // by slot, as many as the width
  private final int shift;

  /**
   * An empty table.
   *
   * @param features how many there will be at most
   * @param width how many weights each has
   */
  FeatureTable(int features, int width) {
    int bits = 64 - Long.numberOfLeadingZeros(2L * features + 1); // at most half of the slots taken
    this.width = width;
    this.keys = new long[1 << bits];
    this.weights = new short[width << bits];
    this.shift = 64 - bits;
  }

  /**
   * Whether a weight can be stored: up to 32 in size.
   *
   * @param weight in thousandths
   */
  static boolean fits(long weight) {
    return weight == (short) weight;
  }

  /**
   * Stores a feature.
   *
   * @param ofFeature its weights in thousandths
   */
  void put(String feature, short[] ofFeature) {
    long key = key(FeaturePart.hash(feature));
    int slot = slot(key);
    keys[slot] = key;
    System.arraycopy(ofFeature, 0, weights, slot * width, width);
  }

  /** Adds the weights of a feature to the sums; one that is not there weighs nothing. */
  void addTo(int[] sums, long hash) {
    long key = key(hash);
    int slot = slot(key);
    if (keys[slot] != EMPTY) {
      int first = slot * width;
      for (int i = 0; i < width; i++) {
        sums[i] += weights[first + i];
      }
    }
  }

  private static long key(long hash) {
    return hash == EMPTY ? 1 : hash;
  }

  /** Where the key is, or could be put. */
  private int slot(long key) {
    long spread = key * SPREAD;
    int slot = (int) (((spread ^ (spread >>> 32)) * SPREAD) >>> shift);
    while (keys[slot] != EMPTY && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
