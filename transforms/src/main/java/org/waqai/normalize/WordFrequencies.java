package org.waqai.normalize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;
import org.waqai.text.ArabicFold;

/** How often words occur in news, by their spelling and by their folded spelling. */
final class WordFrequencies {
  private static final String PATH = "normalize/frequencies.tsv.gz";
  private static final int COLUMNS = 4;
  private static final String TERMS = "normalize/terms.txt";
  private static final int TERM_COUNT = 300;
  private static final Occurrences TERM = new Occurrences(TERM_COUNT, 0, 0);

  private final Map<String, Integer> bySpelling;
  private final Map<String, Occurrences> byFold;
  private final String[] sortedSpellings;
  private final Occurrences total;

  /**
   * How often words occur.
   *
   * @param all all occurrences
   * @param beforeStop those with a stop, comma or line end after them
   * @param afterStop those with a stop, comma or line end before them
   */
  record Occurrences(long all, long beforeStop, long afterStop) {
    static final Occurrences NONE = new Occurrences(0, 0, 0);

    Occurrences plus(Occurrences other) {
      return new Occurrences(
          all + other.all, beforeStop + other.beforeStop, afterStop + other.afterStop);
    }
  }

  private WordFrequencies(
      Map<String, Integer> bySpelling,
      String[] spellings,
      Map<String, Occurrences> byFold,
      Occurrences total) {
    this.bySpelling = bySpelling;
    this.byFold = byFold;
    this.sortedSpellings = spellings;
    Arrays.sort(spellings); // most are in order already, as the file is
    this.total = total;
  }

  static WordFrequencies load(Seeds seeds) {
    List<String[]> rows = seeds.rows(PATH);
    Map<String, Integer> bySpelling = new HashMap<>(rows.size() * 2);
    List<String> spellings = new ArrayList<>(rows.size() * 2);
    Map<String, Occurrences> byFold = new HashMap<>(rows.size() * 2);
    Occurrences total = Occurrences.NONE;
    for (String[] row : rows) {
      Occurrences counts = counts(row);
      if (isRunTogether(row[0])) {
        continue;
      }
      bySpelling.put(row[0], (int) counts.all());
      spellings.add(row[0]);
      byFold.merge(ArabicFold.fold(row[0]), counts, Occurrences::plus);
      total = total.plus(counts);
    }
    for (String[] row : seeds.rows(TERMS)) {
      bySpelling.merge(row[0], TERM_COUNT, Math::max);
      spellings.add(row[0]);
      byFold.merge(ArabicFold.fold(row[0]), TERM, WordFrequencies::moreFrequent);
    }
    return new WordFrequencies(bySpelling, spellings.toArray(String[]::new), byFold, total);
  }

  /** Whether these are two words that lack their space: a letter that ends words is inside. */
  private static boolean isRunTogether(String word) {
    for (int i = 0; i + 1 < word.length(); i++) {
      if (ArabicLetter.endsWordOnly(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Occurrences of exactly this spelling, zero where it is unknown. */
  int ofSpelling(String word) {
    return bySpelling.getOrDefault(word, 0);
  }

  /** Whether a word of this spelling is known or one that begins with it. */
  boolean anyStartsWith(String prefix) {
    int found = Arrays.binarySearch(sortedSpellings, prefix);
    int next = found < 0 ? -found - 1 : found;
    return next < sortedSpellings.length && sortedSpellings[next].startsWith(prefix);
  }

  /** Occurrences of all spellings that fold to {@code folded}, none where it is unknown. */
  Occurrences ofFold(String folded) {
    return byFold.getOrDefault(folded, Occurrences.NONE);
  }

  /** All occurrences of all words. */
  Occurrences total() {
    return total;
  }

  private static Occurrences moreFrequent(Occurrences one, Occurrences other) {
    return one.all() >= other.all() ? one : other;
  }

  private static Occurrences counts(String[] row) {
    try {
      if (row.length == COLUMNS) {
        return new Occurrences(
            Integer.parseInt(row[1]), Integer.parseInt(row[2]), Integer.parseInt(row[3]));
      }
    } catch (NumberFormatException e) {
      throw notARow(row);
    }
    throw notARow(row);
  }

  private static SeedException notARow(String[] row) {
    return new SeedException(
        "seeds/%s: \"%s\": expected a word and its three counts between tabs"
            .formatted(PATH, String.join("\t", row)));
  }
}
