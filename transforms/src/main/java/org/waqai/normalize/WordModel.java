package org.waqai.normalize;

import java.util.List;
import org.waqai.normalize.Clitics.Kind;
import org.waqai.normalize.WordFrequencies.Occurrences;
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

  /** No unknown word, however short, is more probable than one seen too rarely to be listed. */
  private static final double RAREST = -15;

  private static final double UNKNOWN_LETTER = -2.8;
  private static final double PRIOR_COUNT = 20;
  private static final double INITIAL = -8;
  private static final double IMPOSSIBLE = -30;

  private final WordFrequencies frequencies;
  private final Clitics clitics;
  private final double logTotal;

  WordModel(WordFrequencies frequencies, Clitics clitics) {
    this.frequencies = frequencies;
    this.clitics = clitics;
    this.logTotal = Math.log((double) frequencies.total().all());
  }

  /** Whether the word, or its stem without clitics, occurs in news. */
  boolean isKnown(String word) {
    return knownLogProbability(ArabicFold.fold(word)) > Double.NEGATIVE_INFINITY;
  }

  /** Occurrences in news of the word as it stands, however its letters are folded. */
  long count(String word) {
    return frequencies.ofFold(ArabicFold.fold(word)).all();
  }

  /** Occurrences in news of exactly this spelling. */
  int countOfSpelling(String word) {
    return frequencies.ofSpelling(word);
  }

  boolean isProclitic(String word) {
    return clitics.isProclitic(ArabicFold.fold(word));
  }

  boolean isEnclitic(String word) {
    return clitics.isEnclitic(ArabicFold.fold(word));
  }

  /** Whether the letter often opens a word, but is no abbreviation before one. */
  boolean opensWord(String letter) {
    String folded = ArabicFold.fold(letter);
    return clitics.of(Kind.PROCLITIC).contains(folded) || clitics.of(Kind.PREFIX).contains(folded);
  }

  /** Whether the letter often ends a word, but is no abbreviation after one. */
  boolean endsWord(String letter) {
    String folded = ArabicFold.fold(letter);
    return clitics.of(Kind.PRONOUN).contains(folded) || clitics.of(Kind.SUFFIX).contains(folded);
  }

  /** Whether the letter numbers the items of lists. */
  boolean isItem(String letter) {
    return clitics.of(Kind.ITEM).contains(ArabicFold.fold(letter));
  }

  double logProbability(String word) {
    if (word.length() == 1) {
      return initial(word.charAt(0));
    }
    double known = knownLogProbability(ArabicFold.fold(word));
    if (known > Double.NEGATIVE_INFINITY) {
      return known;
    }
    return isPossible(word)
        ? Math.min(RAREST, UNKNOWN + UNKNOWN_LETTER * word.length())
        : IMPOSSIBLE;
  }

  /**
   * How much more probable a stop is after this word than after any word, in natural logarithms:
   * little after a preposition, much after a name or number.
   */
  double beforeStop(String word) {
    Occurrences counts = frequencies.ofFold(ArabicFold.fold(word));
    return logRatio(counts.beforeStop(), counts.all(), frequencies.total().beforeStop());
  }

  /** How much more probable a stop is before this word than before any word. */
  double afterStop(String word) {
    Occurrences counts = frequencies.ofFold(ArabicFold.fold(word));
    return logRatio(counts.afterStop(), counts.all(), frequencies.total().afterStop());
  }

  /** The ratio of two shares, the word's own drawn to that of all words while it is rare. */
  private double logRatio(long part, long whole, long partOfAll) {
    double usual = (double) partOfAll / frequencies.total().all();
    double share = (part + PRIOR_COUNT * usual) / (whole + PRIOR_COUNT);
    return Math.log(share / usual);
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
      if (ArabicLetter.endsWordOnly(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean beginsNoWord(char c) {
    return ArabicLetter.endsWordOnly(c)
        || c == '\u0621'
        || c == '\u0624'
        || c == '\u0626'; // hamza, on waw, yeh
  }

  private double knownLogProbability(String folded) {
    long count = frequencies.ofFold(folded).all();
    if (count > 0) {
      return Math.log((double) count) - logTotal;
    }
    return bestStem(folded);
  }

  private double bestStem(String folded) {
    boolean definite = startsWithAny(folded, Kind.ARTICLE);
    double best = withoutEnclitic(folded, definite, 0);
    for (Kind kind : List.of(Kind.ARTICLE, Kind.PROCLITIC)) {
      for (String proclitic : clitics.of(kind)) {
        if (folded.startsWith(proclitic)) {
          String rest = folded.substring(proclitic.length());
          best = Math.max(best, stem(rest, frequencies.ofFold(rest).all(), CLITIC));
          best = Math.max(best, withoutEnclitic(rest, definite, CLITIC));
        }
      }
    }
    return best;
  }

  private double withoutEnclitic(String folded, boolean definite, double cost) {
    double best = Double.NEGATIVE_INFINITY;
    for (Kind kind : definite ? List.of(Kind.ENDING) : List.of(Kind.ENDING, Kind.PRONOUN)) {
      for (String enclitic : clitics.of(kind)) {
        if (folded.endsWith(enclitic)) {
          String rest = folded.substring(0, folded.length() - enclitic.length());
          best = Math.max(best, stem(rest, countBeforeEnclitic(rest), cost + CLITIC));
        }
      }
    }
    return best;
  }

  /** Occurrences without those that end in teh marbuta, which becomes another letter here. */
  private long countBeforeEnclitic(String stem) {
    return !stem.isEmpty() && stem.charAt(stem.length() - 1) == ArabicLetter.HEH
        ? frequencies.ofSpelling(stem)
        : frequencies.ofFold(stem).all();
  }

  private double stem(String stem, long count, double cost) {
    return stem.length() < STEM_LETTERS || count < STEM_COUNT
        ? Double.NEGATIVE_INFINITY
        : Math.log((double) count) - logTotal + cost;
  }

  private boolean startsWithAny(String folded, Kind kind) {
    return clitics.of(kind).stream().anyMatch(folded::startsWith);
  }
}
