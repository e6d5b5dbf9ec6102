package org.waqai.normalize;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;
import org.waqai.text.ArabicFold;

/** How often words occur in news, by their spelling and by their folded spelling. */
final class WordFrequencies {
  private static final String PATH = "normalize/frequencies.tsv.gz";

  private final Map<String, Integer> bySpelling;
  private final Map<String, Integer> byFold;
  private final long total;

  private WordFrequencies(
      Map<String, Integer> bySpelling, Map<String, Integer> byFold, long total) {
    this.bySpelling = bySpelling;
    this.byFold = byFold;
    this.total = total;
  }

  static WordFrequencies load(Seeds seeds) {
    List<String[]> rows = seeds.rows(PATH);
    Map<String, Integer> bySpelling = new HashMap<>(rows.size() * 2);
    Map<String, Integer> byFold = new HashMap<>(rows.size() * 2);
    long total = 0;
    for (String[] row : rows) {
      int count = count(row);
      bySpelling.put(row[0], count);
      byFold.merge(ArabicFold.fold(row[0]), count, Integer::sum);
      total += count;
    }
    return new WordFrequencies(bySpelling, byFold, total);
  }

  /** Occurrences of exactly this spelling, zero where it is unknown. */
  int ofSpelling(String word) {
    return bySpelling.getOrDefault(word, 0);
  }

  /** Occurrences of all spellings that fold to {@code folded}, zero where there is none. */
  int ofFold(String folded) {
    return byFold.getOrDefault(folded, 0);
  }

  /** All occurrences of all words. */
  long total() {
    return total;
  }

  private static int count(String[] row) {
    try {
      if (row.length == 2) {
        return Integer.parseInt(row[1]);
      }
    } catch (NumberFormatException e) {
      throw notARow(row);
    }
    throw notARow(row);
  }

  private static SeedException notARow(String[] row) {
    return new SeedException(
        "seeds/%s: \"%s\": expected a word, a tab and its count"
            .formatted(PATH, String.join("\t", row)));
  }
}
