package org.waqai.normalize;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;

/** What becomes of each code point of the Basic Multilingual Plane, looked up by its unit. */
final class CharacterTable {
  static final byte COPY = 0;
  static final byte REPLACE = 1;
  static final byte DROP = 2;

  /** A diacritic of Arabic: dropped, and its code point counted to the letter before it. */
  static final byte DIACRITIC = 3;

  /** Another combining mark: a diacritic on an Arabic letter, kept elsewhere. */
  static final byte MARK = 4;

  static final byte SPACE = 5;
  static final byte LINE_BREAK = 6;

  /** A compatibility form: stands for other characters. */
  static final byte EXPAND = 7;

  /** A look-alike letter: the word decides between its readings. */
  static final byte DOUBTFUL = 8;

  /** The Arabic decimal or thousands separator. */
  static final byte NUMBER_SEPARATOR = 9;

  /** Alef maqsura, which only ends words. */
  static final byte FINAL_LETTER = 10;

  private static final int UNITS = 0x10000;

  private final byte[] kinds = new byte[UNITS];
  private final char[] replacements = new char[UNITS];
  private final Map<Character, String> expansions = new HashMap<>();

  CharacterTable(LetterReadings letters) {
    for (int c = 0; c < UNITS; c++) {
      classify((char) c);
    }
    letters
        .lookAlikes()
        .forEach((letter, readings) -> setLetter(letter, readings, letters.isDotless(letter)));
    replaceDigits('\u0660');
    replaceDigits('\u06F0');
    replace('\u06D4', '.');
    replace('\u066A', '%');
    replace('\u066D', '*');
    kinds[ArabicLetter.ALEF_MAQSURA] = FINAL_LETTER;
    kinds['\u066B'] = NUMBER_SEPARATOR;
    kinds['\u066C'] = NUMBER_SEPARATOR;
  }

  byte kind(char c) {
    return kinds[c];
  }

  char replacement(char c) {
    return replacements[c];
  }

  String expansion(char c) {
    return expansions.get(c);
  }

  /** Whether a supplementary code point is a compatibility form that is written out. */
  static boolean isSupplementaryForm(int codePoint) {
    return (codePoint >= 0x1D400 && codePoint <= 0x1D7FF)
        || (codePoint >= 0x1EE00 && codePoint <= 0x1EEFF);
  }

  private void classify(char c) {
    if (isForm(c)) {
      classifyForm(c);
      return;
    }
    switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR -> kinds[c] = SPACE;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> kinds[c] = LINE_BREAK;
      case Character.CONTROL -> kinds[c] = isLineBreak(c) ? LINE_BREAK : SPACE;
      case Character.FORMAT -> kinds[c] = isVisibleSign(c) ? COPY : DROP;
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> kinds[c] = markKind(c);
      case Character.SURROGATE -> replace(c, '\uFFFD'); // reached only where it stands alone
      default -> kinds[c] = COPY;
    }
  }

  private void classifyForm(char c) {
    String expansion = Normalizer.normalize(String.valueOf(c), Form.NFKC);
    if (!expansion.equals(String.valueOf(c))) {
      kinds[c] = EXPAND;
      expansions.put(c, expansion);
    }
  }

  /** Arabic presentation forms and the full-width forms of ASCII. */
  private static boolean isForm(char c) {
    return (c >= '\uFB50' && c <= '\uFDFF')
        || (c >= '\uFE70' && c <= '\uFEFE')
        || (c >= '\uFF01' && c <= '\uFF5E');
  }

  private static boolean isLineBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085';
  }

  /** Number, verse and other signs of Arabic that are format characters by property only. */
  private static boolean isVisibleSign(char c) {
    return (c >= '\u0600' && c <= '\u0605') || c == '\u06DD' || c == '\u08E2';
  }

  private static byte markKind(char c) {
    if ((c >= '\uFE00' && c <= '\uFE0F') || c == '\u034F') {
      return DROP; // variation selectors and the grapheme joiner show nothing
    }
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC || isSharedHaraka(c)
        ? DIACRITIC
        : MARK;
  }

  /** The vowel signs that Unicode counts to all scripts. */
  private static boolean isSharedHaraka(char c) {
    return (c >= '\u064B' && c <= '\u0655') || c == '\u0670';
  }

  private void setLetter(char letter, String readings, boolean dotless) {
    replacements[letter] = readings.charAt(0);
    kinds[letter] = readings.length() > 1 || dotless ? DOUBTFUL : REPLACE;
  }

  private void replaceDigits(char zero) {
    for (int digit = 0; digit <= 9; digit++) {
      replace((char) (zero + digit), (char) ('0' + digit));
    }
  }

  private void replace(char c, char by) {
    kinds[c] = REPLACE;
    replacements[c] = by;
  }
}
