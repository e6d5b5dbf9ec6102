package org.waqai.pipeline.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What was right, what the system gave and what gold holds, of one kind of thing. */
final class Tally {
  private int right;
  private int system;
  private int gold;

  void addRight(int count) {
    right += count;
  }

  void addSystem(int count) {
    system += count;
  }

  void addGold(int count) {
    gold += count;
  }

  /** The report's line for it. */
  String line(String name) {
    double precision = ratio(right, system);
    double recall = ratio(right, gold);
    double sum = precision + recall;
    double f1 = sum == 0 ? 0 : 2 * precision * recall / sum;
    return "%-14s P %s  R %s  F1 %s   (%d of %d gold, %d system)"
        .formatted(name, rounded(precision), rounded(recall), rounded(f1), right, gold, system);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** Of the exact binary value, ties to even: String.format would round some ties the other way. */
  private static String rounded(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
