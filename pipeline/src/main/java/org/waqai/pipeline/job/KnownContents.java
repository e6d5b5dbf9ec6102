package org.waqai.pipeline.job;

import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.waqai.schemas.IndexEntry;

/** Of the articles that count, the content by id. */
final class KnownContents extends DoFn<StoredArticles, KV<String, String>> {
  private final Burials burials;

  KnownContents(Burials burials) {
    this.burials = burials;
  }

  @ProcessElement
  public void read(@Element StoredArticles articles, OutputReceiver<KV<String, String>> out)
      throws IOException {
    try (ArticleWalk walk = ArticleWalk.through(articles)) {
      while (walk.next()) {
        if (burials.isLive(articles, walk.docId())) {
          IndexEntry entry = walk.entry();
          out.output(KV.of(entry.getDocId(), entry.getContent()));
        }
      }
    }
  }
}
