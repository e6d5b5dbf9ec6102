package org.waqai.annotate.ner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What stands between quotation marks or in brackets: titles of works are quoted, short names
 * follow long ones in brackets.
 */
final class Enclosures {
  private static final String STRAIGHT_QUOTE = "\"";
  private static final String OPENING_QUOTE = "\u00AB"; // double angle
  private static final String CLOSING_QUOTE = "\u00BB";
  private static final String OPENING_BRACKET = "(";
  private static final String CLOSING_BRACKET = ")";

  /**
   * Words between two marks of a sentence.
   *
   * @param opening index of the opening mark
   * @param closing index of the closing mark
   */
  record Enclosure(int opening, int closing) {
    int length() {
      return closing - opening - 1;
    }
  }

  private Enclosures() {}

  /** For each word the quotation that it is in, or null. */
  static List<Enclosure> quotations(List<NameToken> sentence) {
    List<Enclosure> result = none(sentence.size());
    int opening = -1;
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.get(i).word();
      boolean straight = word.equals(STRAIGHT_QUOTE);
      if (word.equals(OPENING_QUOTE) || (straight && opening < 0)) {
        opening = i;
      } else if (opening >= 0 && (straight || word.equals(CLOSING_QUOTE))) {
        fill(result, new Enclosure(opening, i));
        opening = -1;
      }
    }
    return result;
  }

  /** For each word the brackets that it is in, or null. */
  static List<Enclosure> brackets(List<NameToken> sentence) {
    List<Enclosure> result = none(sentence.size());
    int opening = -1;
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.get(i).word();
      if (word.equals(OPENING_BRACKET)) {
        opening = i;
      } else if (opening >= 0 && word.equals(CLOSING_BRACKET)) {
        fill(result, new Enclosure(opening, i));
        opening = -1;
      }
    }
    return result;
  }

  private static List<Enclosure> none(int size) {
    return new ArrayList<>(Collections.nCopies(size, null));
  }

  private static void fill(List<Enclosure> result, Enclosure enclosure) {
    for (int i = enclosure.opening() + 1; i < enclosure.closing(); i++) {
      result.set(i, enclosure);
    }
  }
}
