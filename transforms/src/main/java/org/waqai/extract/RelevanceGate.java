package org.waqai.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;
import org.waqai.syntax.WordKeys;
import org.waqai.text.AnnotatedText;

/**
 * Tells whether an article is of the kind that reports political and armed events at all, so that
 * the attack of a football team stays silent. A naive Bayes classifier over the words present: the
 * sum of their weights over the square root of their number, so that long and short articles are
 * judged alike.
 */
final class RelevanceGate {
  private static final String PATH = "rules/relevance.tsv";

  /** Below it lie 90 % of the sport articles and under 1 % of the political ones. */
  static final double LEAST = -3;

  /** Above it lie nine in ten political articles and one in six of the other desks'. */
  static final double CERTAIN = 3;

  /** So many words that tell something must be there to doubt an article: a flash has few. */
  private static final int ENOUGH = 20;

  /** Fewer tell nothing at all. */
  private static final int SOME = 5;

  /** A flash below it, with hardly a word of politics in it, is doubted all the same. */
  private static final double UNDOUBTED = -2;

  /**
   * How an article was judged.
   *
   * @param score above zero: more like political than like other news
   * @param words how many words of the list told so
   */
  record Verdict(double score, int words) {
    boolean isRelevant() {
      return score >= LEAST;
    }

    /** Whether it is rather political than not. */
    boolean isLikely() {
      return score >= 0;
    }

    /** Whether the article needs no further sign that its events are political. */
    boolean isCertain() {
      return score >= CERTAIN || words < SOME || (words < ENOUGH && score >= UNDOUBTED);
    }

    /** Whether too few words tell for a low score to say much. */
    boolean isOfFewWords() {
      return words < ENOUGH;
    }
  }

  private final Map<String, Double> weights;

  private RelevanceGate(Map<String, Double> weights) {
    this.weights = weights;
  }

  static RelevanceGate load(Seeds seeds) {
    Map<String, Double> weights = new HashMap<>();
    for (String[] row : seeds.rows(PATH)) {
      try {
        weights.put(row[0], Double.valueOf(row[1]));
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        throw new SeedException(
            "seeds/" + PATH + ": expected a word, a tab and a number: " + String.join("\t", row),
            e);
      }
    }
    return new RelevanceGate(weights);
  }

  Verdict judge(AnnotatedText text, WordKeys keys) {
    Set<String> seen = new HashSet<>();
    double sum = 0;
    int known = 0;
    for (int word = 0; word < text.words().size(); word++) {
      List<String> forms = keys.of(word);
      for (int i = forms.size() - 1; i >= 0; i--) {
        Double weight = weights.get(forms.get(i));
        if (weight != null) {
          if (seen.add(forms.get(i))) {
            sum += weight;
            known++;
          }
          break;
        }
      }
    }
    return new Verdict(known == 0 ? 0 : sum / Math.sqrt(known), known);
  }
}
