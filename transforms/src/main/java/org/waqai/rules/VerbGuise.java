package org.waqai.rules;

/** In what guise a rule's verbs hold, where they do not hold in every one. */
public enum VerbGuise {
  /** With the particle of the future: "we will answer" threatens, "we answered" does not. */
  FUTURE,
  /** Right after a particle of negation: "will not allow". */
  NEGATED
}
