package org.waqai.normalize;

import org.waqai.text.ArabicFold;

/**
 * How probable a run of letters is as a word of news, in natural logarithms: by its frequency, by
 * that of its stem where only its company of clitics is new, else by its length.
 */
final class WordModel {
  private static final double CLITIC = -3;
  private static final int STEM_LETTERS = 3;
  private static final int STEM_COUNT = 5;
  private static final double UNKNOWN = -5;
  private static final double UNKNOWN_LETTER = -2.8;
  private static final double INITIAL = -8;
  private static final double IMPOSSIBLE = -30;

  private final WordFrequencies frequencies;
  private final Clitics clitics;
  private final double logTotal;

  WordModel(WordFrequencies frequencies, Clitics clitics) {
    this.frequencies = frequencies;
    this.clitics = clitics;
    this.logTotal = Math.log((double) frequencies.total());
  }

  /** Whether the word, or its stem without clitics, occurs in news. */
  boolean isKnown(String word) {
    return knownLogProbability(ArabicFold.fold(word)) > Double.NEGATIVE_INFINITY;
  }

  /** Occurrences in news of exactly this spelling. */
  int countOfSpelling(String word) {
    return frequencies.ofSpelling(word);
  }

  boolean isProclitic(String word) {
    return clitics.isProclitic(ArabicFold.fold(word));
  }

  double logProbability(String word) {
    if (word.length() == 1) {
      return initial(word.charAt(0));
    }
    double known = knownLogProbability(ArabicFold.fold(word));
    if (known > Double.NEGATIVE_INFINITY) {
      return known;
    }
    return isPossible(word) ? UNKNOWN + UNKNOWN_LETTER * word.length() : IMPOSSIBLE;
  }

  /** A letter alone: an initial or abbreviation, unless no word can begin with it. */
  private double initial(char letter) {
    return beginsNoWord(letter) ? IMPOSSIBLE : INITIAL;
  }

  private static boolean isPossible(String word) {
    if (beginsNoWord(word.charAt(0))) {
      return false;
    }
    for (int i = 0; i + 1 < word.length(); i++) {
      if (endsWordOnly(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean beginsNoWord(char c) {
    return endsWordOnly(c) || c == '\u0621' || c == '\u0624' || c == '\u0626'; // hamza, on waw, yeh
  }

  private static boolean endsWordOnly(char c) {
    return c == '\u0629' || c == '\u0649'; // teh marbuta, alef maqsura
  }

  private double knownLogProbability(String folded) {
    int count = frequencies.ofFold(folded);
    if (count > 0) {
      return Math.log(count) - logTotal;
    }
    return bestStem(folded);
  }

  private double bestStem(String folded) {
    double best = stem(folded, 0);
    for (String proclitic : clitics.proclitics()) {
      if (folded.startsWith(proclitic)) {
        best = Math.max(best, stem(folded.substring(proclitic.length()), CLITIC));
      }
    }
    return best;
  }

  private double stem(String folded, double cost) {
    double best = Double.NEGATIVE_INFINITY;
    if (cost < 0) {
      best = stemLogProbability(folded, cost);
    }
    for (String enclitic : clitics.enclitics()) {
      if (folded.endsWith(enclitic)) {
        String stem = folded.substring(0, folded.length() - enclitic.length());
        best = Math.max(best, stemLogProbability(stem, cost + CLITIC));
      }
    }
    return best;
  }

  private double stemLogProbability(String stem, double cost) {
    int count = stem.length() < STEM_LETTERS ? 0 : frequencies.ofFold(stem);
    return count < STEM_COUNT ? Double.NEGATIVE_INFINITY : Math.log(count) - logTotal + cost;
  }
}
