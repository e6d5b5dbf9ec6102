package org.waqai.pipeline.benchmark;

/**
 * Something that is done to all articles of a benchmark, always the same.
 *
 * @param name what the table calls it
 */
record Task(String name, Work work) {
  /** The one stage that CoreNLP has by itself, too. */
  static final String SEGMENT = "segment";

  /** One pass over the articles. */
  interface Work {
    void run() throws Exception;
  }
}
