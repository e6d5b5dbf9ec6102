package org.waqai.link.actor;

/**
 * A name as the seeds write it.
 *
 * @param name without the tilde
 * @param ambiguous whether a tilde before it marks a name that is a common word too
 */
record SeedName(String name, boolean ambiguous) {
  private static final String MARK = "~";

  static SeedName of(String written) {
    boolean marked = written.startsWith(MARK);
    return new SeedName(marked ? written.substring(MARK.length()) : written, marked);
  }
}
