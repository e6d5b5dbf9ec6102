package org.waqai.number;

import java.util.ArrayList;
import java.util.List;

/**
 * The particles written together with the word that follows: a conjunction, a preposition and the
 * article, in this order, each optional.
 *
 * @param length letters they take of the word
 */
record Proclitics(int length, boolean conjunction, boolean preposition, boolean article) {
  static final Proclitics NONE = new Proclitics(0, false, false, false);
  private static final char WAW = '\u0648';
  private static final char FEH = '\u0641';
  private static final char BEH = '\u0628';
  private static final char LAM = '\u0644';
  private static final char KAF = '\u0643';
  private static final char YEH = '\u064A';
  private static final char ALEF = '\u0627';
  static final int LONGEST = 4;
  private static final int SHORTEST_STEM = 2;

  /** Every way to read a folded word's first letters as proclitics, the shortest first. */
  static List<Proclitics> of(String word) {
    if (word.isEmpty() || !(mayBegin(word) || word.charAt(0) == ALEF)) {
      return List.of(NONE);
    }
    List<Proclitics> readings = readings(word);
    readings.removeIf(proclitics -> word.length() - proclitics.length < SHORTEST_STEM);
    readings.add(0, NONE);
    return readings;
  }

  /** Whether letters are proclitics and nothing else, as before digits. */
  static boolean isWhole(String letters) {
    return readings(letters).stream().anyMatch(reading -> reading.length == letters.length());
  }

  /** The proclitics that letters are made of, for which {@link #isWhole} holds. */
  static Proclitics whole(String letters) {
    return readings(letters).stream()
        .filter(reading -> reading.length == letters.length())
        .findFirst()
        .orElseThrow();
  }

  private static List<Proclitics> readings(String word) {
    List<Proclitics> readings = new ArrayList<>(4);
    addFrom(word, NONE, readings);
    char first = charAt(word, 0);
    if (first == WAW || first == FEH) {
      Proclitics conjunction = new Proclitics(1, true, false, false);
      readings.add(conjunction);
      addFrom(word, conjunction, readings);
    }
    return readings;
  }

  private static boolean isProclitic(char letter) {
    return letter == WAW || letter == FEH || letter == BEH || letter == LAM || letter == KAF;
  }

  /** Whether a word is a conjunction written apart. */
  static boolean isConjunction(String word) {
    return word.length() == 1 && (word.charAt(0) == WAW || word.charAt(0) == FEH);
  }

  /** Whether a word's first letter may be a conjunction or a preposition. */
  static boolean mayBegin(String word) {
    return isProclitic(word.charAt(0));
  }

  /** Whether a word's first letter may be the prefix of an imperfect verb. */
  static boolean mayBeginVerb(String word) {
    return word.charAt(0) == YEH;
  }

  static boolean hasArticle(String word) {
    return word.length() > 3 && word.charAt(0) == ALEF && word.charAt(1) == LAM;
  }

  private static void addFrom(String word, Proclitics before, List<Proclitics> readings) {
    int at = before.length;
    boolean conjunction = before.conjunction;
    char c = charAt(word, at);
    if (c == BEH || c == LAM || c == KAF) {
      readings.add(new Proclitics(at + 1, conjunction, true, false));
      if (charAt(word, at + 1) == ALEF && charAt(word, at + 2) == LAM) {
        readings.add(new Proclitics(at + 3, conjunction, true, true));
      }
    }
    // After the preposition lam the article loses its alef.
    if (c == LAM && charAt(word, at + 1) == LAM) {
      readings.add(new Proclitics(at + 2, conjunction, true, true));
    }
    if (c == ALEF && charAt(word, at + 1) == LAM) {
      readings.add(new Proclitics(at + 2, conjunction, false, true));
    }
  }

  private static char charAt(String word, int i) {
    return i < word.length() ? word.charAt(i) : 0;
  }
}
