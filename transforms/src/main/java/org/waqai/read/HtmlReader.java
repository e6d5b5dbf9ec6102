package org.waqai.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.waqai.schemas.Article;
import org.waqai.schemas.PayloadFormat;

/** A saved web page as one article, whose id is the file's name. */
final class HtmlReader implements ArticleReader {

  @Override
  public void read(String source, InputStream stream, ArticleSink sink) throws IOException {
    read(source, RecordLimit.read(stream), sink);
  }

  void read(String source, byte[] page, ArticleSink sink) {
    try {
      Article article = HtmlPage.parse(page, Optional.empty()).article();
      article.setId(FileName.stem(source));
      sink.article(ArticleCheck.usable(article));
    } catch (UnreadableException e) {
      sink.failure(source, PayloadFormat.HTML, RecordLimit.payload(page), e);
    }
  }
}
