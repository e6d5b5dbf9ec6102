package org.waqai.text;

/**
 * Folds the spelling differences that Arabic writers treat as the same letter, for look-ups: the
 * hamza carriers, alef maqsura and yeh, teh marbuta and heh. It keeps the length, so offsets hold.
 * The classes are those of Larkey, Ballesteros and Connell (2002), "Improving stemming for Arabic
 * information retrieval", with the hamza on waw and yeh added.
 */
public final class ArabicFold {
  private ArabicFold() {}

  public static String fold(String text) {
    char[] out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char f = fold(c);
      if (f != c) {
        if (out == null) {
          out = text.toCharArray();
        }
        out[i] = f;
      }
    }
    return out == null ? text : new String(out);
  }

  public static char fold(char c) {
    return switch (c) {
      case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627'; // alef with madda, hamza, wasla
      case '\u0649', '\u0626' -> '\u064A'; // alef maqsura, yeh with hamza
      case '\u0629' -> '\u0647'; // teh marbuta
      case '\u0624' -> '\u0648'; // waw with hamza
      default -> c;
    };
  }
}
