package org.waqai.text;

/** What Arabic writes together with a noun before it. */
public final class Clitics {
  /** Alef and lam, the definite article. */
  public static final String ARTICLE = "\u0627\u0644";

  /** The preposition li- and the article, which are written as one. */
  public static final String LI_WITH_ARTICLE = "\u0644\u0644";

  private Clitics() {}
}
