package org.waqai.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.waqai.schemas.Article;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.Lineage;
import org.waqai.schemas.PayloadFormat;

/** Collects what a reader finds. */
final class Readings implements ArticleSink {
  static final Lineage LINEAGE = new Lineage("test", "", "");

  final List<Article> articles = new ArrayList<>();
  final List<DeadLetter> deadLetters = new ArrayList<>();
  int ignored;

  /** Reads {@code content} as the format that the file's name says. */
  static Readings of(String path, byte[] content) throws IOException {
    return of(path, new ByteArrayInputStream(content));
  }

  static Readings of(String path, InputStream content) throws IOException {
    Readings readings = new Readings();
    InputFormat.of(path).orElseThrow().reader().read(path, content, readings);
    return readings;
  }

  /** Reads the dead letters again. */
  Readings retried() throws IOException {
    Readings readings = new Readings();
    for (DeadLetter letter : deadLetters) {
      Retry.read(letter, readings);
    }
    return readings;
  }

  Article onlyArticle() {
    if (articles.size() != 1 || !deadLetters.isEmpty()) {
      throw new AssertionError("Not one article: " + articles + deadLetters);
    }
    return articles.get(0);
  }

  DeadLetter onlyDeadLetter() {
    if (deadLetters.size() != 1 || !articles.isEmpty()) {
      throw new AssertionError("Not one dead letter: " + articles + deadLetters);
    }
    return deadLetters.get(0);
  }

  @Override
  public void article(Article article) {
    articles.add(article);
  }

  @Override
  public void failure(
      String source, PayloadFormat format, byte[] payload, UnreadableException error) {
    deadLetters.add(error.deadLetter(source, format, payload, LINEAGE));
  }

  @Override
  public void ignored() {
    ignored++;
  }
}
