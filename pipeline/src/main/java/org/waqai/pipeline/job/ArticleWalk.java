package org.waqai.pipeline.job;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.waqai.change.IndexEntries;
import org.waqai.pipeline.UserException;
import org.waqai.pipeline.records.RecordWalk;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.IndexEntry;

/**
 * Goes through stored articles and reads of each only what it is asked for. Where there is no index
 * it is made again.
 */
final class ArticleWalk implements Closeable {
  private final StoredArticles articles;
  private final RecordWalk<AnnotatedArticle> annotations;
  private final Optional<RecordWalk<IndexEntry>> index;
  private long current;

  private ArticleWalk(StoredArticles articles) {
    this.articles = articles;
    this.current = articles.from() - 1;
    this.annotations =
        RecordWalk.of(AnnotatedArticle.class, articles.annotations(), articles.annotationBlocks());
    this.index =
        articles.isIndexed()
            ? Optional.of(RecordWalk.of(IndexEntry.class, articles.index(), articles.indexBlocks()))
            : Optional.empty();
  }

  /** A walk that stands before the first article. */
  static ArticleWalk through(StoredArticles articles) {
    return new ArticleWalk(articles);
  }

  /** Goes to the next article, if there is one. */
  boolean next() {
    current++;
    return current < articles.to();
  }

  /** The article's id, which is the first value both of an entry and of an annotated article. */
  String docId() {
    return index.isPresent()
        ? index.get().look(current).readString()
        : annotations.look(current).readString();
  }

  /** What the index says of the article. */
  IndexEntry entry() {
    return index.isPresent()
        ? index.get().decode(current)
        : IndexEntries.of(annotations.decode(current));
  }

  AnnotatedArticle annotated() {
    AnnotatedArticle annotated = annotations.decode(current);
    if (!annotated.getArticle().getId().equals(docId())) {
      throw new UserException(
          "%s: does not belong to %s; bring the written one back, or run again"
              .formatted(articles.index(), articles.annotations()));
    }
    return annotated;
  }

  @Override
  public void close() throws IOException {
    annotations.close();
    if (index.isPresent()) {
      index.get().close();
    }
  }
}
