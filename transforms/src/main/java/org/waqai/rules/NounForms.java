package org.waqai.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import org.waqai.text.ArabicFold;

/**
 * The written forms of an Arabic noun or verbal noun, from its singular and broken or sound plural
 * forms, without the article: indefinite accusative, duals, and the forms before a pronoun. Forms
 * are folded ({@link ArabicFold}).
 */
final class NounForms {
  /** Shorter ones are particles and abbreviations: "km", whose dual would be "ambush". */
  private static final int SHORTEST = 3;

  private static final String ALEF = "\u0627";
  private static final String TEH = "\u062A";
  private static final String YEH = "\u064A";
  private static final String NOON = "\u0646";
  private static final String WAW = "\u0648";
  private static final String HAMZA = "\u0621";
  private static final String HEH = "\u0647"; // teh marbuta, folded
  private static final String FEMININE_PLURAL = ALEF + TEH;

  private NounForms() {}

  static Set<String> of(String... numbers) {
    Set<String> forms = new LinkedHashSet<>();
    for (String number : numbers) {
      add(ArabicFold.fold(number), number.endsWith("\u0629"), forms);
    }
    return forms;
  }

  private static void add(String noun, boolean endsInMarbuta, Set<String> forms) {
    forms.add(noun);
    boolean plural = noun.endsWith(FEMININE_PLURAL) && noun.length() > 3;
    if (plural || noun.length() < SHORTEST) {
      return;
    }
    if (noun.endsWith(HAMZA)) { // before a pronoun it stands on yeh or waw
      String bare = noun.substring(0, noun.length() - HAMZA.length());
      forms.add(bare + YEH);
      forms.add(bare + WAW);
    }
    String stem = endsInMarbuta ? noun.substring(0, noun.length() - HEH.length()) + TEH : noun;
    if (endsInMarbuta) {
      forms.add(stem); // before a pronoun
    } else {
      forms.add(noun + ALEF);
    }
    forms.add(stem + ALEF);
    forms.add(stem + ALEF + NOON);
    forms.add(stem + YEH);
    forms.add(stem + YEH + NOON);
  }
}
