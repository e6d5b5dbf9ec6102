package org.waqai.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waqai.text.ArabicFold;

/**
 * Words of a rule after its first, with alternatives between bars. Nouns match in their forms, as
 * "his agreement"; words of three letters or fewer, prepositions most of them, as they stand.
 */
final class WordPattern {
  private static final int LEAST_INFLECTED = 4;

  private WordPattern() {}

  /** The alternatives of every word but the first. */
  static List<Set<String>> following(String[] words) {
    List<Set<String>> following = new ArrayList<>();
    for (int i = 1; i < words.length; i++) {
      following.add(alternatives(words[i]));
    }
    return following;
  }

  static Set<String> alternatives(String word) {
    return Stream.of(word.split("\\|", -1))
        .flatMap(WordPattern::forms)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> forms(String word) {
    return isShort(word) ? Stream.of(ArabicFold.fold(word)) : NounForms.of(word).stream();
  }

  /** Whether it stands as it is, and may be a proclitic. */
  static boolean isShort(String word) {
    return word.length() < LEAST_INFLECTED;
  }

  /** Whether there is an Arabic letter in it. */
  static boolean isArabic(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  /** A phrase of several words, each with its alternatives. */
  static List<Set<String>> phrase(String phrase) {
    return Stream.of(phrase.strip().split("\\s+", -1)).map(WordPattern::alternatives).toList();
  }
}
