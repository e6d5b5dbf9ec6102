package org.waqai.number;

import java.util.OptionalInt;

/** Bounds as the test tables write them: "30", "30..", "10..15". */
final class Bounds {
  private Bounds() {}

  static String shown(int min, OptionalInt max) {
    if (max.isEmpty()) {
      return min + "..";
    }
    return max.getAsInt() == min ? String.valueOf(min) : min + ".." + max.getAsInt();
  }
}
