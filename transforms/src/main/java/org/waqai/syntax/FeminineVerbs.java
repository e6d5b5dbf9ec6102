package org.waqai.syntax;

import java.util.HashSet;
import java.util.Set;
import org.waqai.rules.RuleBook;
import org.waqai.rules.Trigger;
import org.waqai.text.AnnotatedText;
import org.waqai.text.ArabicFold;
import org.waqai.text.Word;

/**
 * Finds verbs of the past with the ending of the feminine ("it finished off", "that killed them")
 * that the tagger took for nouns. A feminine noun without a pronoun is spelled with another letter
 * at its end; before a pronoun both are spelled alike, so that only verbs of more than three
 * letters are certain there, and none that a noun of the same stem is known of.
 */
final class FeminineVerbs {
  private static final String TEH = "\u062A";
  private static final String PLURAL = "\u0627\u062A"; // -at
  private static final String TEH_MARBUTA = "\u0629";
  private static final String YEH = "\u064A";
  private static final String ALEF = "\u0627";
  private static final String HAMZA_BELOW = "\u0625"; // verbal nouns begin with it, verbs do not
  private static final String HAMZA_ABOVE = "\u0623";
  private static final String TENTH_FORM = "\u0627\u0633\u062A"; // ist-

  /** Letters with the ending; the shortest names and nouns in -t have fewer. */
  private static final int SHORTEST = 4;

  /** Letters with the ending of verbs of more than three. */
  private static final int DERIVED = 5;

  private final AnnotatedText text;
  private final RuleBook rules;
  private final Prepositions prepositions;

  FeminineVerbs(AnnotatedText text, WordKeys keys, RuleBook rules) {
    this.text = text;
    this.rules = rules;
    this.prepositions = new Prepositions(text, keys, rules.grammar());
  }

  /** Their indices. */
  Set<Integer> find() {
    Set<Integer> verbs = new HashSet<>();
    for (Word word : text.words()) {
      if (isTakenForNoun(word) && !prepositions.govern(word.index()) && isVerb(word)) {
        verbs.add(word.index());
      }
    }
    return verbs;
  }

  private static boolean isTakenForNoun(Word word) {
    int shortest =
        switch (word.stemTag()) {
          case "NN" -> word.enclitics().isEmpty() ? SHORTEST : DERIVED;
          case "NNP" -> DERIVED; // short ones are names of men
          default -> Integer.MAX_VALUE;
        };
    return word.stem().length() >= shortest
        && word.stem().endsWith(TEH)
        && !word.stem().endsWith(PLURAL)
        && !word.stem().startsWith(HAMZA_BELOW)
        && Tags.procliticPreposition(word).isEmpty();
  }

  private boolean isVerb(Word word) {
    String form = ArabicFold.fold(word.stem());
    String masculine = form.substring(0, form.length() - 1);
    return isTrigger(form, Trigger.Kind.VERB)
        && (isTrigger(masculine, Trigger.Kind.VERB)
            || isTrigger(masculine + YEH, Trigger.Kind.VERB))
        && (word.enclitics().isEmpty() || !hasNoun(word, masculine));
  }

  /** Verbs with a long vowel before their last letter have a verbal noun spelled as they are. */
  private boolean hasNoun(Word word, String masculine) {
    int vowel = masculine.length() - 2;
    boolean hollow = masculine.startsWith(ALEF, vowel);
    boolean fourth = masculine.length() == DERIVED - 1;
    return isTrigger(ArabicFold.fold(masculine + TEH_MARBUTA), Trigger.Kind.NOUN)
        || (hollow && masculine.startsWith(TENTH_FORM))
        || (hollow && fourth && !word.stem().startsWith(HAMZA_ABOVE));
  }

  private boolean isTrigger(String form, Trigger.Kind kind) {
    return rules.startingWith(form).stream().anyMatch(found -> found.trigger().kind() == kind);
  }
}
