package org.waqai.syntax;

import org.waqai.text.Word;

/**
 * What the endings that show in unvowelled text say of a noun's case and state. A noun in the free
 * state (-un, -in, -an with noon, or the alef of the accusative) annexes nothing; in the construct
 * state duals and plurals of men have lost their noon.
 */
final class CaseEndings {
  private static final String NOMINATIVE_PLURAL = "\u0648\u0646"; // -una
  private static final String OBLIQUE_PLURAL = "\u064A\u0646"; // -ina
  private static final String NOMINATIVE_DUAL = "\u0627\u0646"; // -ani
  private static final String CONSTRUCT_DUAL = "\u062A\u0627"; // -ta
  private static final String ALEF = "\u0627"; // -an
  private static final String YEH_ALEF = "\u064A\u0627"; // -ya of names and nouns

  private CaseEndings() {}

  static boolean isAccusative(String form) {
    return form.endsWith(ALEF) && !form.endsWith(YEH_ALEF);
  }

  /** Whether a noun or adjective with this form annexes nothing. */
  static boolean isFree(String form) {
    return form.length() > 4
        && (form.endsWith(NOMINATIVE_PLURAL)
            || form.endsWith(OBLIQUE_PLURAL)
            || isAccusative(form));
  }

  /** Whether a noun annexes nothing; "law" and "affairs of" only look like plurals of men. */
  static boolean isFree(Word word) {
    String form = word.form();
    return Tags.isPlural(word)
        ? isFree(form) || (form.length() > 4 && form.endsWith(NOMINATIVE_DUAL))
        : form.length() > 4 && isAccusative(form);
  }

  /** Plurals of men have this ending in the subject alone. */
  static boolean isNominativePlural(Word word) {
    return Tags.isPlural(word)
        && Tags.isSoundPlural(word)
        && word.stem().endsWith(NOMINATIVE_PLURAL);
  }

  /** "The two towns of X": the dual before its genitive has lost its noon. */
  static boolean isConstructDual(Word dual, Word next) {
    return dual.form().endsWith(CONSTRUCT_DUAL)
        && (Tags.hasArticle(next) || Tags.isProperName(next))
        && !Tags.isAdjective(next);
  }

  /** One plural of the subject and one of the object, which no phrase has side by side. */
  static boolean arePluralsApart(Word first, Word second) {
    String before = first.form();
    String after = second.form();
    return Tags.isPlural(first)
        && Tags.isPlural(second)
        && ((before.endsWith(NOMINATIVE_PLURAL) && after.endsWith(OBLIQUE_PLURAL))
            || (before.endsWith(OBLIQUE_PLURAL) && after.endsWith(NOMINATIVE_PLURAL)));
  }

  /** A participle after a plural agrees with it: "unknown gunmen". */
  static boolean isSame(String noun, String participle) {
    return !isAccusative(noun)
        && participle.length() > 4
        && noun.substring(noun.length() - 2).equals(participle.substring(participle.length() - 2));
  }
}
