package org.waqai.number;

import java.util.Set;

/** Where noun phrases end, without a parser: by the words that cannot continue them. */
final class NounPhrases {
  /** Words of a phrase after its noun, at most. */
  static final int TAIL = 3;

  // Folded last letters of adjectives: nisba yeh, heh, noon of the plural and dual, alef of case.
  private static final String ADJECTIVE_ENDINGS = "\u064A\u0647\u0646\u0627";
  private static final Set<Sense> BREAKS =
      Set.of(
          WordClass.PREPOSITION,
          WordClass.CLAUSE,
          WordClass.TIME,
          WordClass.RESUMPTIVE,
          WordClass.SUBSET,
          WordClass.OTHER,
          WordClass.PARTITIVE,
          WordClass.JOINT,
          WordClass.ADDITION,
          WordClass.NOT_PEOPLE);

  private final Reading reading;
  private final Words words;
  private final NumberIndex numbers;

  NounPhrases(Reading reading, NumberIndex numbers) {
    this.reading = reading;
    this.words = reading.words();
    this.numbers = numbers;
  }

  /** Last token of the phrase that a noun opens: its adjectives and genitives, roughly. */
  int end(int noun) {
    int head = noun + reading.find(noun, WordClass.ONE_OF).map(Match::length).orElse(0);
    int last = Math.min(head, reading.size() - 1);
    for (int i = last + 1; i <= noun + TAIL && continues(i); i++) {
      last = i;
    }
    return last;
  }

  /** Whether a word can be no part of a noun phrase that began before it. */
  boolean breaks(int token) {
    for (Match<?> match : reading.matches(token)) {
      Sense sense = match.sense();
      if (sense instanceof HarmTerm || sense instanceof Bound || BREAKS.contains(sense)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word that the vocabulary does not know may begin with a particle. */
  boolean mayHaveParticle(int token) {
    return reading.matches(token).isEmpty() && Proclitics.mayBegin(words.form(token));
  }

  private boolean continues(int token) {
    Proclitics proclitics = reading.proclitics(token);
    return words.isWord(token)
        && !breaks(token)
        && numbers.at(token).isEmpty()
        && !proclitics.conjunction()
        && !proclitics.preposition()
        && (reading.find(token, PersonForm.class).isPresent() || looksLikeAdjective(token));
  }

  private boolean looksLikeAdjective(int token) {
    String form = words.form(token);
    boolean unknownVerb = reading.matches(token).isEmpty() && Proclitics.mayBeginVerb(form);
    return !unknownVerb
        && !mayHaveParticle(token)
        && (Proclitics.hasArticle(form)
            || ADJECTIVE_ENDINGS.indexOf(form.charAt(form.length() - 1)) >= 0);
  }
}
