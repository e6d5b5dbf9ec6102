package org.waqai.number;

/**
 * A word or phrase that says that people were killed, wounded or captured.
 *
 * @param subject how many people a verb's form has as subject, which then stands before it
 */
record HarmTerm(Harm harm, Role role, Subject subject) implements Sense {

  enum Subject {
    /** The form does not tell, and the subject mostly follows. */
    ANY,
    TWO,
    MANY
  }

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
    /** A verb with an object pronoun, which counts the noun before a relative pronoun. */
    ANTECEDENT,
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

  /** Whether the form is that of a verb whose subject stands before it. */
  boolean followsSubject() {
    return subject != Subject.ANY;
  }

  /** Whether the word only describes how people fell. */
  boolean isDescription() {
    return role == Role.FALLEN || role == Role.FALLING;
  }

  /** Whether the word itself governs victims. */
  boolean isHead() {
    return switch (role) {
      case NOUN, SENTENCE, LIFE, VERB, ACTIVE, PASSIVE, COUNTED, ANTECEDENT -> true;
      default -> false;
    };
  }
}
