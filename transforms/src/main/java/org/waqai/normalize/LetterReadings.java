package org.waqai.normalize;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/**
 * What letters of other languages in Arabic script, dotless letters, and signs in place of letters
 * stand for in Arabic. The first reading is the usual one; where there are more, the word decides.
 */
final class LetterReadings {
  private static final String LOOK_ALIKES = "normalize/letters.tsv";
  private static final String DOTLESS = "normalize/dotless.tsv";
  private static final String STAND_INS = "normalize/stand-ins.tsv";

  private final Map<Character, String> lookAlikes;
  private final Map<Character, String> dotless;
  private final Map<Character, String> standIns;

  private LetterReadings(
      Map<Character, String> lookAlikes,
      Map<Character, String> dotless,
      Map<Character, String> standIns) {
    this.lookAlikes = Collections.unmodifiableMap(lookAlikes);
    this.dotless = Collections.unmodifiableMap(dotless);
    this.standIns = Collections.unmodifiableMap(standIns);
  }

  static LetterReadings load(Seeds seeds) {
    return new LetterReadings(
        read(seeds, LOOK_ALIKES, 1, 2), read(seeds, DOTLESS, 0, 1), read(seeds, STAND_INS, 0, 1));
  }

  /** Every look-alike letter with its readings, one character each. */
  Map<Character, String> lookAlikes() {
    return lookAlikes;
  }

  /** The letters that a digit or sign between letters may stand for; none for most. */
  String standIns(char sign) {
    return standIns.getOrDefault(sign, "");
  }

  /** Whether this letter is written only where dots are left out. */
  boolean isDotless(char letter) {
    return dotless.containsKey(letter) && lookAlikes.containsKey(letter);
  }

  /** The readings of {@code letter} in a word written without dots. */
  String readingsWithoutDots(char letter) {
    return dotless.getOrDefault(letter, readings(letter));
  }

  /** The readings of {@code letter}; its own where it is a letter of Arabic. */
  String readings(char letter) {
    return lookAlikes.getOrDefault(letter, String.valueOf(letter));
  }

  private static Map<Character, String> read(
      Seeds seeds, String path, int letterColumn, int readingsColumn) {
    Map<Character, String> readings = new HashMap<>();
    List<String[]> rows = seeds.rows(path);
    for (String[] row : rows) {
      if (row.length <= readingsColumn
          || row[letterColumn].length() != 1
          || row[readingsColumn].isBlank()) {
        throw new SeedException(
            "seeds/%s: \"%s\": expected a letter and its readings between tabs"
                .formatted(path, String.join("\t", row)));
      }
      String letters = row[readingsColumn].replace(" ", "");
      if (!letters.chars().allMatch(c -> ArabicLetter.isLetter((char) c))) {
        throw new SeedException(
            "seeds/%s: \"%s\": a reading is not a letter of Arabic"
                .formatted(path, String.join("\t", row)));
      }
      if (readings.put(row[letterColumn].charAt(0), letters) != null) {
        throw new SeedException(
            "seeds/%s: %s is listed twice; keep one of the rows"
                .formatted(path, row[letterColumn]));
      }
    }
    return readings;
  }
}
