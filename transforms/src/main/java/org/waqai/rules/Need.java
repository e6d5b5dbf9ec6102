package org.waqai.rules;

/** What must be found of who takes part for a rule to hold. */
public enum Need {
  ACTOR,
  RECIPIENT,
  /** One of the two, as where Arabic leaves the subject out. */
  EITHER;

  public boolean isMet(boolean hasActor, boolean hasRecipient) {
    return switch (this) {
      case ACTOR -> hasActor;
      case RECIPIENT -> hasRecipient;
      case EITHER -> hasActor || hasRecipient;
    };
  }
}
