package org.waqai.link.actor;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to read a written word: the part that the lexicon is asked for, after some proclitics.
 *
 * @param offset UTF-16 units of the form that are proclitics
 * @param key folded; a definite article that is contracted with a preposition is written out
 * @param conjunction whether a conjunction was taken off
 * @param preposition the preposition that was taken off, or NONE
 */
record WordReading(int offset, String key, boolean conjunction, char preposition) {
  static final char NONE = 0;
  static final char LAM = '\u0644';
  static final char BEH = '\u0628';
  private static final char KAF = '\u0643';
  private static final char WAW = '\u0648';
  private static final char FEH = '\u0641';
  private static final char ALEF = '\u0627';
  private static final int SHORTEST_STEM = 3;

  /** All readings of a folded form, the whole form first. */
  static List<WordReading> of(String folded) {
    List<WordReading> readings = new ArrayList<>(4);
    addWithPreposition(readings, folded, 0, false);
    char first = folded.isEmpty() ? NONE : folded.charAt(0);
    if ((first == WAW || first == FEH) && folded.length() >= SHORTEST_STEM) {
      addWithPreposition(readings, folded, 1, true);
    }
    return List.copyOf(readings);
  }

  boolean whole() {
    return offset == 0 && preposition == NONE;
  }

  boolean definite() {
    return isDefinite(key);
  }

  static boolean isDefinite(String key) {
    return key.length() > SHORTEST_STEM && key.charAt(0) == ALEF && key.charAt(1) == LAM;
  }

  /** The key without the definite article. */
  static String bare(String key) {
    return isDefinite(key) ? key.substring(2) : key;
  }

  private static void addWithPreposition(
      List<WordReading> readings, String folded, int at, boolean conjunction) {
    String rest = folded.substring(at);
    readings.add(new WordReading(at, rest, conjunction, NONE));
    if (rest.length() <= SHORTEST_STEM) {
      return;
    }
    char first = rest.charAt(0);
    if (first == LAM && rest.charAt(1) == LAM) {
      // The article merges into the preposition: cutting one letter would leave no word.
      readings.add(new WordReading(at, ALEF + rest.substring(1), conjunction, LAM));
      // Of a word that begins with lam two are written for three: "to the committee".
      readings.add(new WordReading(at, ALEF + rest, conjunction, LAM));
    } else if (first == LAM || first == BEH || first == KAF) {
      readings.add(new WordReading(at + 1, rest.substring(1), conjunction, first));
    }
  }
}
