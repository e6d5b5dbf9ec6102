package org.waqai.extract;

import java.util.HashSet;
import java.util.Set;
import org.waqai.syntax.WordKeys;

/**
 * Under which folded forms a noun of an article stands elsewhere in another case: the ending of the
 * accusative and those of the dual are written.
 */
final class CaseForms {
  private static final String SUBJECT = "\u0627\u0646"; // -an, of the dual
  private static final String OBLIQUE = "\u064A\u0646"; // -in
  private static final String ALEF = "\u0627"; // of the indefinite accusative

  /** Shorter stems hold an ending's letters as letters of their root. */
  private static final int SHORTEST_DUAL = 5;

  private final WordKeys keys;

  CaseForms(WordKeys keys) {
    this.keys = keys;
  }

  /** The noun's forms, also without the alef of the accusative. */
  Set<String> of(int noun) {
    Set<String> forms = new HashSet<>();
    for (String form : keys.of(noun)) {
      forms.add(form);
      if (form.endsWith(ALEF)) {
        forms.add(form.substring(0, form.length() - ALEF.length()));
      }
    }
    return forms;
  }

  /** Whether a stem has an ending that duals have; those of plurals and of some roots are alike. */
  static boolean endsAsDual(String stem) {
    return stem.length() >= SHORTEST_DUAL && (stem.endsWith(SUBJECT) || stem.endsWith(OBLIQUE));
  }

  /** The noun's forms, also as a dual in the other case. */
  Set<String> ofDual(int noun) {
    Set<String> forms = of(noun);
    for (String form : keys.of(noun)) {
      if (form.endsWith(OBLIQUE)) {
        forms.add(form.substring(0, form.length() - OBLIQUE.length()) + SUBJECT);
      } else if (form.endsWith(SUBJECT)) {
        forms.add(form.substring(0, form.length() - SUBJECT.length()) + OBLIQUE);
      }
    }
    return forms;
  }
}
