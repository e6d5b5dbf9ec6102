package org.waqai.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What sets a rule off: a verb or noun in any of its forms, and the words that must follow it.
 *
 * @param text as the pack writes it
 * @param kind how its first word inflects
 * @param forms of the first word, folded, without clitics or article
 * @param following each a set of folded alternatives, of which one must follow, in this order, near
 *     by and in the same clause; a preposition may be a proclitic
 */
public record Trigger(String text, Kind kind, Set<String> forms, List<Set<String>> following) {

  /** How a trigger's first word inflects. */
  public enum Kind {
    VERB,
    NOUN
  }

  public Trigger {
    forms = Set.copyOf(forms);
    following = List.copyOf(following);
  }

  /**
   * The words of which an article that it stands in holds one each; short ones are left out, since
   * they may be written together with others.
   */
  public List<Set<String>> ownWords() {
    return Stream.concat(
            Stream.of(forms),
            following.stream().filter(words -> words.stream().noneMatch(WordPattern::isShort)))
        .toList();
  }

  static Trigger verb(String text) {
    String[] words = words(text);
    String[] parts = words[0].split("/", -1);
    if (parts.length != 2
        || parts[0].length() < 2
        || (parts[1].length() < 2 && !parts[1].equals(VerbForms.PAST_ONLY))) {
      throw new IllegalArgumentException(
          "a verb is written as past/present, both in the third person masculine, not " + words[0]);
    }
    return new Trigger(
        text, Kind.VERB, VerbForms.of(parts[0], parts[1]), WordPattern.following(words));
  }

  static Trigger noun(String text) {
    String[] words = words(text);
    String[] numbers = words[0].split("/", -1);
    for (String number : numbers) {
      if (number.length() < 2) {
        throw new IllegalArgumentException("a noun of one letter or none: " + words[0]);
      }
    }
    return new Trigger(text, Kind.NOUN, NounForms.of(numbers), WordPattern.following(words));
  }

  private static String[] words(String text) {
    if (!WordPattern.isArabic(text)) {
      throw new IllegalArgumentException("a trigger is written in Arabic, not '" + text + "'");
    }
    return text.strip().split("\\s+", -1);
  }
}
