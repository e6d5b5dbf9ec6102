package org.waqai.number;

import java.util.Optional;

/** Finds the words of harm in a sentence. */
final class HarmWords {
  private final Reading reading;

  HarmWords(Reading reading) {
    this.reading = reading;
  }

  /** A word that governs victims. A verbal noun with the article governs none. */
  Optional<Match<HarmTerm>> head(int token) {
    return reading
        .find(token, HarmTerm.class, HarmTerm::isHead)
        .filter(match -> match.length() > 1 || !match.proclitics().article());
  }

  Optional<Match<HarmTerm>> find(int token, HarmTerm.Role role) {
    return reading.find(token, HarmTerm.class, term -> term.role() == role);
  }

  /** Someone harmed, in any number. */
  boolean isHarmed(int token) {
    return reading.find(token, HarmTerm.class, HarmTerm::isVictim).isPresent();
  }
}
