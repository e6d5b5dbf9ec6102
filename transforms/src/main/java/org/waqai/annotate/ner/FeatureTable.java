package org.waqai.annotate.ner;

/**
 * The weights of features, found by the hashes of their names, in flat arrays: a hash table with
 * open addressing and linear probing (Knuth 1973, "The art of computer programming", volume 3,
 * section 6.4). Of two features with the same hash of 64 bits, which is hardly to be expected, the
 * last counts.
 *
 * <p>Before a slot is looked at, a filter tells of most features that they are not there, by one
 * bit of each (a Bloom filter with one function: Bloom 1970, "Space/time trade-offs in hash coding
 * with allowable errors").
 *
 * <p>Weights are whole thousandths, as the model's file states them, so that sums do not depend on
 * the order of their parts.
 */
final class FeatureTable {
  /** What a weight of one is here. */
  static final int ONE = 1000;

  private static final long EMPTY = 0;

  /** The filter has 2 to the power of so many bits a slot. */
  private static final int FILTER_BITS = 3;

  private static final long SPREAD = 0xD6E8FEB86659FD93L;

  private final int width;
  private final long[] keys;
  private final short[] weights; // by slot, as many as the width
  private final long[] filter; // a bit for each key there: small enough to stay near the processor
  private final int bits;

  /**
   * An empty table.
   *
   * @param features how many there will be at most
   * @param width how many weights each has
   */
  FeatureTable(int features, int width) {
    this.bits =
        64 - Long.numberOfLeadingZeros(2L * features + 1); // at most half of the slots taken
    this.width = width;
    this.keys = new long[1 << bits];
    this.weights = new short[width << bits];
    this.filter = new long[(1 << (bits + FILTER_BITS)) / Long.SIZE + 1];
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
    long spread = spread(key);
    int bit = filterBit(spread);
    filter[bit / Long.SIZE] |= 1L << bit;
    int slot = slot(key, spread);
    keys[slot] = key;
    System.arraycopy(ofFeature, 0, weights, slot * width, width);
  }

  /** Adds the weights of a feature to the sums; one that is not there weighs nothing. */
  void addTo(int[] sums, long hash) {
    long key = key(hash);
    long spread = spread(key);
    int bit = filterBit(spread);
    if ((filter[bit / Long.SIZE] & (1L << bit)) == 0) {
      return; // as most features are
    }
    int slot = slot(key, spread);
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

  private static long spread(long key) {
    long spread = key * SPREAD;
    return (spread ^ (spread >>> 32)) * SPREAD;
  }

  private int filterBit(long spread) {
    return (int) (spread >>> (Long.SIZE - bits - FILTER_BITS));
  }

  /** Where the key is, or could be put. */
  private int slot(long key, long spread) {
    int slot = (int) (spread >>> (Long.SIZE - bits));
    while (keys[slot] != EMPTY && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
