package org.waqai.number;

/**
 * A word or phrase that says that people were killed, wounded or captured.
 *
 * @param plural whether a verb's form shows that its victims stand before it
 */
record HarmTerm(Harm harm, Role role, boolean plural) implements Sense {

  enum Role {
    /** Verbal noun: the victims follow, perhaps after the one who did it. */
    NOUN,
    /** A verbal noun that also means a court's sentence. */
    SENTENCE,
    /** "Life", "souls": killed only after a verb of taking. */
    LIFE,
    /** A verb whose spelling does not tell the passive from the active. */
    VERB,
    ACTIVE,
    PASSIVE,
    /** A word with other meanings too, which counts only with a number or a sure person. */
    COUNTED,
    /** First part of a verb phrase that a {@link #CLOSING} ends: "met ... their death". */
    OPENING,
    CLOSING,
    /** A verb of falling, whose victims a {@link #FALLEN} describes: "fell ... dead". */
    FALLING,
    FALLEN,
    /** Someone harmed, singular. */
    VICTIM,
    TWO_VICTIMS,
    VICTIMS
  }

  boolean isVictim() {
    return role == Role.VICTIM || role == Role.TWO_VICTIMS || role == Role.VICTIMS;
  }

  /** Whether the word itself governs victims. */
  boolean isHead() {
    return switch (role) {
      case NOUN, SENTENCE, LIFE, VERB, ACTIVE, PASSIVE, COUNTED -> true;
      default -> false;
    };
  }
}
