package org.waqai.normalize;

/** The letters of Arabic proper, which is all of the Arabic script that normalised text holds. */
final class ArabicLetter {
  static final char TATWEEL = '\u0640';
  static final char ALEF = '\u0627';
  static final char ALEF_MADDA = '\u0622';
  static final char ALEF_MAQSURA = '\u0649';
  static final char YEH = '\u064A';
  static final char TEH_MARBUTA = '\u0629';
  static final char HEH = '\u0647';

  private ArabicLetter() {}

  static boolean isLetter(char c) {
    return (c >= '\u0621' && c <= '\u063A') || (c >= '\u0641' && c <= '\u064A');
  }

  /** Whether the letter is teh marbuta or alef maqsura, which only end words. */
  static boolean endsWordOnly(char c) {
    return c == TEH_MARBUTA || c == ALEF_MAQSURA;
  }

  static boolean isLetterOrTatweel(char c) {
    return isLetter(c) || c == TATWEEL;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
