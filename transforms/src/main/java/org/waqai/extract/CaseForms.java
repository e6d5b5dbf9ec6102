package org.waqai.extract;

import java.util.HashSet;
import java.util.Set;
import org.waqai.syntax.WordKeys;

/**
 * Under which folded forms a noun of an article stands elsewhere in another case: the ending of the
 * accusative and those of the dual are written.
 */
final class CaseForms {
  /** How the dual ends as a subject, -an, and elsewhere, -in. */
  static final String SUBJECT = "\u0627\u0646";

  static final String OBLIQUE = "\u064A\u0646";

  private static final String ALEF = "\u0627"; // of the indefinite accusative

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
