package org.waqai.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.waqai.schemas.Article;
import org.waqai.schemas.PayloadFormat;

/** Reads the articles of a few files at once and without a job, to look at them one by one. */
public final class ArticleFile {
  private ArticleFile() {}

  /**
   * The articles of the files that {@code pattern} matches, in the order of the files.
   *
   * @throws InputException for the first record that gives no article
   */
  public static List<Article> articles(String pattern) {
    List<Article> articles = new ArrayList<>();
    for (InputFile file : InputPatterns.resolve(List.of(pattern))) {
      read(file.path(), new Collector(articles));
    }
    return articles;
  }

  private static void read(String path, ArticleSink sink) {
    try (InputStream stream =
        Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(path, false)))) {
      InputFormat.of(path).orElseThrow().reader().read(path, stream, sink);
    } catch (IOException e) {
      throw new InputException("%s: cannot be read (%s)".formatted(path, e.getMessage()), e);
    }
  }

  private record Collector(List<Article> articles) implements ArticleSink {
    @Override
    public void article(Article article) {
      articles.add(article);
    }

    @Override
    public void failure(
        String source, PayloadFormat format, byte[] payload, UnreadableException error) {
      throw new InputException(source + ": " + error.getMessage(), error);
    }

    @Override
    public void ignored() {
      // A picture in a web archive is no article and no failure.
    }
  }
}
