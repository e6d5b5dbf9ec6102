package org.waqai.link.actor;

/**
 * What stays of a foreign name however it is spelt in Arabic: the consonants, since news agencies
 * disagree on the long vowels.
 */
final class NameOutline {
  private static final String VOWELS = "\u0627\u0648\u064A\u0649\u0647\u0621";

  private NameOutline() {}

  /** Of a name's first and last word, folded. */
  static String of(String first, String last) {
    return consonants(first) + " " + consonants(last);
  }

  private static String consonants(String word) {
    StringBuilder kept = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || VOWELS.indexOf(word.charAt(i)) < 0) {
        kept.append(word.charAt(i));
      }
    }
    return kept.toString();
  }
}
