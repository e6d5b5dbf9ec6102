package org.waqai.read;

import java.io.IOException;
import java.io.InputStream;

/** Reads all articles of one file, holding no more than one record in memory. */
interface ArticleReader {

  /**
   * Reads the stream to its end; bad content goes to the sink.
   *
   * @param source name of the file, from which its article may take its id
   * @throws IOException when the storage fails before the first record
   */
  void read(String source, InputStream stream, ArticleSink sink) throws IOException;
}
