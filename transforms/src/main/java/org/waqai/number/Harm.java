package org.waqai.number;

/** What was done to the people that a {@link Casualty} counts. */
public enum Harm {
  KILLED,
  WOUNDED,
  CAPTURED
}
