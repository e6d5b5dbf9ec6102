package org.waqai.link.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Picks and cleans the names that are in Arabic script. */
final class ArabicNames {
  private ArabicNames() {}

  /** Without repetitions, in order. */
  static List<String> among(String... names) {
    List<String> kept = new ArrayList<>();
    for (String name : names) {
      String clean = clean(name);
      if (isArabic(clean) && !kept.contains(clean)) {
        kept.add(clean);
      }
    }
    return kept;
  }

  /** Without vowel marks, tatweel, direction signs and brackets' contents. */
  private static String clean(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\(.*?\\)", " ");
    StringBuilder out = new StringBuilder(plain.length());
    plain
        .codePoints()
        .filter(c -> c != 0x0640 && Character.getType(c) != Character.FORMAT)
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(out::appendCodePoint);
    return out.toString().replaceAll("[\\s|]+", " ").strip();
  }

  private static boolean isArabic(String name) {
    return name.length() > 1
        && name.codePoints()
            .filter(Character::isLetter)
            .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
        && name.codePoints().anyMatch(Character::isLetter);
  }
}
