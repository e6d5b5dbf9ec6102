package org.waqai.annotate.ner;

import java.util.Comparator;

/**
 * A piece of features' names, with a hash that is put together as the names are: the hash of two
 * pieces is that of the text they make. It is the polynomial hash of Karp and Rabin (1987),
 * "Efficient randomized pattern-matching algorithms", over UTF-16 units, modulo 2 to the power of
 * 64.
 *
 * @param text of the piece
 * @param hash of the text
 * @param power by which a hash is multiplied when this piece is written after it
 */
record FeaturePart(String text, long hash, long power) implements Comparable<FeaturePart> {
  private static final long BASE = 0x9E3779B97F4A7C15L; // odd, with bits all over it

  static FeaturePart of(String text) {
    long power = 1;
    for (int i = 0; i < text.length(); i++) {
      power *= BASE;
    }
    return new FeaturePart(text, hash(text), power);
  }

  static long hash(String text) {
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * BASE + text.charAt(i) + 1;
    }
    return hash;
  }

  /** The hash of a text to whose end this piece is written. */
  long after(long hashBefore) {
    return hashBefore * power + hash;
  }

  @Override
  public int compareTo(FeaturePart other) {
    return Comparator.comparing(FeaturePart::text).compare(this, other);
  }
}
