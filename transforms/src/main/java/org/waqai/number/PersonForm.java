package org.waqai.number;

/** A form of a noun for people. */
record PersonForm(Grammar grammar, Kind kind) implements Sense {

  enum Grammar {
    SINGULAR,
    /** A singular whose ending shows that it is an object or follows a number. */
    ACCUSATIVE,
    DUAL,
    PLURAL,
    /** Spelled alike in the dual and in the plural: says no number. */
    DUAL_OR_PLURAL
  }

  /** What else the form tells. */
  enum Kind {
    PLAIN,
    /** As often an adjective: "military". */
    ADJECTIVE,
    /** An adjective of nationality; with the article it means the state. */
    NATIONALITY,
    /** Armed people outside any state's forces. */
    MILITANT,
    /** The same, in a form that is as often an adjective: "armed". */
    MILITANT_ADJECTIVE
  }

  boolean isAdjective() {
    return kind != Kind.PLAIN && kind != Kind.MILITANT;
  }

  /** Whether the case ending marks a noun that can be no subject of the verb before it. */
  boolean isSureObject() {
    return grammar == Grammar.ACCUSATIVE && !isAdjective();
  }

  boolean isMilitant() {
    return kind == Kind.MILITANT || kind == Kind.MILITANT_ADJECTIVE;
  }

  boolean isNationality() {
    return kind == Kind.NATIONALITY;
  }
}
