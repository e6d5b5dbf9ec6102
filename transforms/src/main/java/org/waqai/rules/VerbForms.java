package org.waqai.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import org.waqai.text.ArabicFold;

/**
 * The written forms of an Arabic verb, from its third person masculine singular in the past and the
 * present ("principal parts"), clitics apart. Unvocalised, the passive of a sound verb looks like
 * its active, so that it needs no forms of its own. Persons that news never uses of others (the
 * second) are left out. Forms are folded ({@link ArabicFold}).
 */
final class VerbForms {
  private static final String YEH = "\u064A";
  private static final String TEH = "\u062A";
  private static final String NOON = "\u0646";
  private static final String ALEF = "\u0627";
  private static final String WAW = "\u0648";

  /** Written for the present of a verb whose present tells of a state, not of an event. */
  static final String PAST_ONLY = "-";

  private VerbForms() {}

  static Set<String> of(String past, String present) {
    Set<String> forms = new LinkedHashSet<>();
    addPast(past, forms);
    if (!present.equals(PAST_ONLY)) {
      addPresent(ArabicFold.fold(present), forms);
    }
    return forms;
  }

  private static void addPast(String unfolded, Set<String> forms) {
    String past = ArabicFold.fold(unfolded);
    forms.add(past);
    boolean endsInMaqsura = unfolded.endsWith("\u0649");
    if (endsInMaqsura || unfolded.endsWith(ALEF)) { // a final hamza is a sound letter
      String stem = past.substring(0, past.length() - 1);
      forms.add(stem + TEH);
      forms.add(stem + TEH + ALEF);
      forms.add(stem + WAW);
      forms.add(stem + WAW + ALEF);
      forms.add(stem + (endsInMaqsura ? YEH : WAW) + ALEF);
      forms.add(stem + ALEF); // before an object pronoun
      return;
    }
    forms.add(past + TEH);
    forms.add(past + TEH + ALEF);
    forms.add(past + ALEF);
    forms.add(past + WAW + ALEF);
    forms.add(past + WAW); // before an object pronoun
    forms.add(past + NOON);
  }

  private static void addPresent(String present, Set<String> forms) {
    String stem = present.substring(1);
    boolean weak = stem.endsWith(YEH) || stem.endsWith(WAW);
    String plural = weak ? stem.substring(0, stem.length() - 1) : stem;
    for (String prefix : new String[] {YEH, TEH}) {
      forms.add(prefix + stem);
      forms.add(prefix + plural + WAW + NOON);
      forms.add(prefix + plural + WAW + ALEF);
      forms.add(prefix + plural + WAW);
      forms.add(prefix + stem + ALEF + NOON);
      forms.add(prefix + stem + ALEF);
    }
    forms.add(NOON + stem);
    forms.add(ALEF + stem);
    if (weak) { // the jussive drops the weak letter; before a pronoun alef maqsura is written alef
      if (plural.length() > 2) { // shorter ones are mostly other verbs
        forms.add(YEH + plural);
        forms.add(TEH + plural);
      }
      forms.add(YEH + plural + ALEF);
      forms.add(TEH + plural + ALEF);
    }
  }
}
