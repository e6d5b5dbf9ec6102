package org.waqai.read;

import java.io.IOException;
import java.io.InputStream;
import org.waqai.schemas.Article;
import org.waqai.schemas.PayloadFormat;
import org.waqai.text.Body;

/**
 * A text file as one article: its first line is the title, the rest the text. The article's {@link
 * Body} is the file's content without a byte order mark, character by character, so that offsets
 * hold in the file too; a carriage return before the first line break stays in the title for that
 * reason. A file of a single line is an article without a title.
 */
final class TextReader implements ArticleReader {

  @Override
  public void read(String source, InputStream stream, ArticleSink sink) throws IOException {
    read(source, RecordLimit.read(stream), sink);
  }

  void read(String source, byte[] bytes, ArticleSink sink) {
    try {
      sink.article(parse(FileName.stem(source), bytes));
    } catch (UnreadableException e) {
      sink.failure(source, PayloadFormat.TEXT, RecordLimit.payload(bytes), e);
    }
  }

  private static Article parse(String id, byte[] bytes) throws UnreadableException {
    RecordLimit.check(bytes);
    String content = Utf8.decode(Utf8.withoutByteOrderMark(bytes));
    int lineEnd = content.indexOf('\n');
    String rest = content.substring(lineEnd + 1);
    boolean titled = lineEnd >= 0 && !rest.isBlank();
    Article article =
        Article.newBuilder()
            .setId(id)
            .setTitle(titled ? content.substring(0, lineEnd) : "")
            .setText(titled ? rest : content)
            .build();
    return ArticleCheck.usable(article);
  }
}
