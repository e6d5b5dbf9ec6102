package org.waqai.rules;

/** The slots of an event that a rule fills with participants. */
public enum Role {
  ACTOR,
  RECIPIENT
}
