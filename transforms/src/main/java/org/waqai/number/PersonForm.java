package org.waqai.number;

/**
 * A form of a noun for people.
 *
 * @param adjective whether the form is as often an adjective (a nationality, "armed")
 */
record PersonForm(Grammar grammar, boolean adjective) implements Sense {

  enum Grammar {
    SINGULAR,
    /** A singular whose ending shows that it is an object or follows a number. */
    ACCUSATIVE,
    DUAL,
    PLURAL,
    /** Spelled alike in the dual and in the plural: says no number. */
    DUAL_OR_PLURAL
  }
}
