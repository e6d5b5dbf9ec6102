package org.waqai.pipeline.job;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.waqai.change.KnowledgeChange;

/** Of the articles that count, the ids of those that have to be extracted from again. */
final class FindTouched extends DoFn<StoredArticles, String> {
  private final Counter known = Count.ARTICLES_KNOWN.counter();
  private final KnowledgeChange change;
  private final HashSet<String> failed;
  private final Burials burials;

  /**
   * The step.
   *
   * @param failed ids of articles that extraction failed on in the earlier run, which are tried
   *     again whatever changed
   */
  FindTouched(KnowledgeChange change, Set<String> failed, Burials burials) {
    this.change = change;
    this.failed = new HashSet<>(failed);
    this.burials = burials;
  }

  @ProcessElement
  public void find(@Element StoredArticles articles, OutputReceiver<String> touched)
      throws IOException {
    if (change.isHarmless() && failed.isEmpty() && burials.isEmpty()) {
      known.inc(articles.to() - articles.from());
      return;
    }
    try (ArticleWalk walk = ArticleWalk.through(articles)) {
      while (walk.next()) {
        String docId = walk.docId();
        if (burials.isLive(articles, docId)) {
          known.inc();
          if (failed.contains(docId)
              || (!change.isHarmless() && change.touches(walk.entry().getWords()))) {
            touched.output(docId);
          }
        }
      }
    }
  }
}
