package org.waqai.annotate.ner;

import java.util.List;
import org.waqai.annotate.segment.SegmentedWord;
import org.waqai.text.ArabicFold;
import org.waqai.text.Clitics;

/**
 * A word as the recogniser sees it, in spelling that folds what Arabic writers treat as the same
 * letter, and without digits' values.
 *
 * @param word with its clitics
 * @param stem the longest segment
 * @param base the stem without the article
 * @param proclitics what precedes the stem, joined
 * @param tag part of speech of the stem
 */
public record NameToken(String word, String stem, String base, String proclitics, String tag) {
  private static final int SHORTEST_BASE = 3;
  private static final char DIGIT = '0';

  /** The view of a word, given its normalised form and its segments. */
  public static NameToken of(String form, SegmentedWord segmented) {
    List<String> segments = segmented.segments();
    int longest = 0;
    for (int i = 1; i < segments.size(); i++) {
      if (segments.get(i).length() > segments.get(longest).length()) {
        longest = i;
      }
    }
    String stem = fold(segments.get(longest));
    boolean definite =
        stem.startsWith(Clitics.ARTICLE)
            && stem.length() >= Clitics.ARTICLE.length() + SHORTEST_BASE;
    return new NameToken(
        fold(form),
        stem,
        definite ? stem.substring(Clitics.ARTICLE.length()) : stem,
        String.join("+", segments.subList(0, longest)),
        segmented.tags().get(longest));
  }

  /** The same folding for words of lexicons. */
  static String fold(String form) {
    String folded = ArabicFold.fold(form);
    StringBuilder kept = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isDigit(c)) {
        kept.append(DIGIT);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        kept.append(c);
      }
    }
    return kept.isEmpty() ? folded : kept.toString();
  }

  boolean isDefinite() {
    return base.length() < stem.length();
  }

  String definite() {
    return Clitics.ARTICLE + base;
  }

  /** Which kinds of characters the word has: Latin letters, digits, other letters. */
  String shape() {
    boolean latin = false;
    boolean digit = false;
    boolean letter = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      digit |= c == DIGIT;
      latin |= c < 128 && Character.isLetter(c);
      letter |= c >= 128 && Character.isLetter(c);
    }
    return (latin ? "L" : "")
        + (digit ? "D" : "")
        + (letter ? "A" : "")
        + (isDefinite() ? "+" : "");
  }
}
