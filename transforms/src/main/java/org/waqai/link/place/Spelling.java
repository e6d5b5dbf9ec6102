package org.waqai.link.place;

import java.text.Normalizer;
import org.waqai.text.ArabicFold;

/**
 * How place names are compared: in the spelling that {@link #exact} gives, and more tolerantly by
 * {@link #key}, which also drops the article of every word.
 */
final class Spelling {
  private static final char ALEF = '\u0627';
  private static final char LAM = '\u0644';
  private static final int SHORTEST_WITHOUT_ARTICLE = 2;

  private Spelling() {}

  /**
   * Compatibility characters, marks, tatweel and direction signs undone; Persian and Urdu letters
   * written as the Arabic ones of the same sound; letter variants folded; single spaces.
   */
  static String exact(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) && c != '\u0640') {
        out.append(ArabicFold.fold(arabic(c)));
      } else if (separates(c) && out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  /** The look-up key of a name in {@link #exact} spelling. */
  static String key(String exact) {
    if (exact.indexOf(' ') < 0) {
      return withoutArticle(exact);
    }
    StringBuilder out = new StringBuilder(exact.length());
    for (String word : exact.split(" ", -1)) {
      out.append(out.length() == 0 ? "" : " ").append(withoutArticle(word));
    }
    return out.toString();
  }

  /**
   * A coarser key for names of uncertain spelling: no spaces, no weak letters after the first, and
   * no letter twice in a row. Empty where too little would be left to tell names apart.
   */
  static String skeleton(String key) {
    StringBuilder out = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean weak = c == ALEF || c == '\u0648' || c == '\u064A' || c == '\u0647';
      boolean doubled = out.length() > 0 && out.charAt(out.length() - 1) == c;
      if (c != ' ' && !weak && !doubled) {
        out.append(c);
      }
    }
    return out.length() < 3 ? "" : out.toString();
  }

  static boolean hasArticle(String exact) {
    return exact.length() >= 2 + SHORTEST_WITHOUT_ARTICLE
        && exact.charAt(0) == ALEF
        && exact.charAt(1) == LAM;
  }

  static String withoutArticle(String exactWord) {
    return hasArticle(exactWord) ? exactWord.substring(2) : exactWord;
  }

  private static boolean separates(char c) {
    // Zero-width joiners stand inside Persian words; all else that is no letter parts two.
    return Character.isWhitespace(c) || c == '-' || c == '/' || c == '_' || c == '\u2013';
  }

  private static char arabic(char c) {
    return switch (c) {
      case '\u06CC', '\u06D2', '\u06D0' -> '\u064A'; // Persian and Urdu yeh
      case '\u06A9', '\u06AF', '\u06AB' -> '\u0643'; // keheh, gaf
      case '\u067E' -> '\u0628'; // peh
      case '\u0686' -> '\u062C'; // tcheh
      case '\u06A4' -> '\u0641'; // veh
      case '\u06C1', '\u06BE', '\u06D5' -> '\u0647'; // Urdu and Kurdish heh
      case '\u06C6', '\u06C7' -> '\u0648'; // Kurdish and Turkic o, u
      case '\u0695' -> '\u0631'; // Kurdish rr
      case '\u06B5' -> LAM; // Kurdish ll
      default -> c;
    };
  }
}
