package org.waqai.change;

import org.waqai.read.ContentId;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.IndexEntry;

/** What an annotated article is found by. */
public final class IndexEntries {
  private IndexEntries() {}

  /** The article's id, its content and its words. */
  public static IndexEntry of(AnnotatedArticle annotated) {
    return new IndexEntry(
        annotated.getArticle().getId(),
        ContentId.of(annotated.getArticle()),
        ArticleWords.of(annotated));
  }
}
