package org.waqai.link.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.text.ArabicFold;
import org.waqai.text.Clitics;

/**
 * Writes out the regular forms of Arabic nouns and adjectives, folded. It knows the sound plurals,
 * the dual, the construct state and the accusative's alef; broken plurals are listed in the seeds.
 */
final class Inflection {
  private static final char HEH = '\u0647';
  private static final String HEH_ENDING = Character.toString(HEH);
  private static final String ALEF = "\u0627";
  private static final String YEH = "\u064A";
  private static final String WAW = "\u0648";
  private static final String NOON = "\u0646";
  private static final String TEH = "\u062A";
  private static final List<String> MASCULINE =
      List.of("", ALEF, ALEF + NOON, YEH + NOON, WAW + NOON, WAW, YEH);
  private static final List<String> FEMININE =
      List.of(
          Character.toString(HEH),
          ALEF + TEH,
          TEH + ALEF + NOON,
          TEH + YEH + NOON,
          TEH + ALEF,
          TEH + YEH);

  private Inflection() {}

  /** Masculine and feminine, singular, dual and sound plural, in every case. */
  static Set<String> sound(String stem) {
    Set<String> forms = new LinkedHashSet<>();
    String folded = ArabicFold.fold(stem);
    MASCULINE.forEach(ending -> forms.add(folded + ending));
    FEMININE.forEach(ending -> forms.add(folded + ending));
    return forms;
  }

  /** The sound masculine plural alone; of a nisba also as often misspelt with a single yeh. */
  static Set<String> plural(String nisba) {
    String folded = ArabicFold.fold(nisba);
    String base = folded.substring(0, folded.length() - 1);
    return Set.of(folded + YEH + NOON, folded + WAW + NOON, base + YEH + NOON, base + WAW + NOON);
  }

  /** The dual of a singular in every case; none of a phrase. */
  static Set<String> dual(String singular) {
    String folded = ArabicFold.fold(singular);
    boolean simple =
        folded.indexOf(' ') < 0 && !folded.endsWith("+") && !folded.endsWith(HEH_ENDING);
    return simple ? Set.of(folded + ALEF + NOON, folded + YEH + NOON) : Set.of();
  }

  /** A listed form as it stands, with the accusative's alef where it can take one, and dual. */
  static Set<String> listed(String form) {
    String folded = ArabicFold.fold(form);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(folded);
    boolean oneWord = folded.indexOf(' ') < 0;
    char last = folded.charAt(folded.length() - 1);
    if (oneWord && last == HEH) {
      String stem = folded.substring(0, folded.length() - 1);
      FEMININE.subList(2, FEMININE.size()).forEach(ending -> forms.add(stem + ending));
    } else if (oneWord && YEH.indexOf(last) < 0 && ALEF.indexOf(last) < 0) {
      forms.add(folded + ALEF);
    }
    return forms;
  }

  /** The form as it stands and definite: every word with the article, or only the last. */
  static Set<String> definite(String form) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(form);
    String[] words = form.split(" ", -1);
    StringBuilder every = new StringBuilder();
    for (String word : words) {
      every.append(every.isEmpty() ? "" : " ").append(withArticle(word));
    }
    forms.add(every.toString());
    if (words.length > 1) {
      words[words.length - 1] = withArticle(words[words.length - 1]);
      forms.add(String.join(" ", words));
    }
    return forms;
  }

  static boolean isDual(String word, String singular) {
    return word.equals(singular + ALEF + NOON);
  }

  static boolean isSoundPlural(String key) {
    return key.length() > 3 && (key.endsWith(WAW + NOON) || key.endsWith(YEH + NOON));
  }

  /** Whether it has the ending that plurals of men have as subjects alone. */
  static boolean isNominativePlural(String key) {
    return isSoundPlural(key) && key.endsWith(WAW + NOON);
  }

  /** The word without the ending of the sound masculine plural or the dual. */
  static Optional<String> singularOfSoundPlural(String key) {
    boolean ends = isSoundPlural(key) || key.endsWith(ALEF + NOON);
    return ends ? Optional.of(key.substring(0, key.length() - 2)) : Optional.empty();
  }

  static boolean isFeminineNisba(String key) {
    return key.endsWith(YEH + HEH);
  }

  static String withArticle(String word) {
    return WordReading.isDefinite(word) ? word : Clitics.ARTICLE + word;
  }
}
