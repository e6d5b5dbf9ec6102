package org.waqai.read;

import org.waqai.schemas.Article;
import org.waqai.schemas.PayloadFormat;

/** Takes what a reader finds, record by record, in the order of the file. */
interface ArticleSink {

  void article(Article article);

  /**
   * A record that gave no article.
   *
   * @param source the file and the place in it
   * @param format how {@code payload} can be read again
   * @param payload the record's bytes as they stood in the file, decompressed
   */
  void failure(String source, PayloadFormat format, byte[] payload, UnreadableException error);

  /** A record that is no article by its kind, such as a picture in a web archive. */
  void ignored();
}
