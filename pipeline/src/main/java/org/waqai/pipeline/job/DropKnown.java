package org.waqai.pipeline.job;

import java.util.Map;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.waqai.read.ContentId;
import org.waqai.schemas.Article;
import org.waqai.schemas.Tombstone;
import org.waqai.schemas.TombstoneReason;

/**
 * Lets pass the articles that an earlier run did not annotate as they are now; those it knew with
 * another content leave a tombstone for the old one.
 */
final class DropKnown extends DoFn<Article, Article> {
  static final TupleTag<Article> NEW = new TupleTag<>("new");
  static final TupleTag<Tombstone> CORRECTED = new TupleTag<>("corrected");

  private final Counter unchanged = Count.ARTICLES_UNCHANGED.counter();
  private final BundleView<Map<String, Iterable<String>>> contents;

  /**
   * The step.
   *
   * @param contents of the articles known, by article id
   */
  DropKnown(PCollectionView<Map<String, Iterable<String>>> contents) {
    this.contents = new BundleView<>(contents);
  }

  @StartBundle
  public void start() {
    contents.reset();
  }

  @ProcessElement
  public void drop(ProcessContext context) {
    Article article = context.element();
    Iterable<String> earlier = contents.get(context).get(article.getId());
    if (earlier == null) {
      context.output(NEW, article);
      return;
    }
    String content = ContentId.of(article);
    for (String one : earlier) {
      if (one.equals(content)) {
        unchanged.inc();
        return;
      }
    }
    context.output(NEW, article);
    context.output(CORRECTED, new Tombstone(article.getId(), TombstoneReason.CORRECTED));
  }
}
