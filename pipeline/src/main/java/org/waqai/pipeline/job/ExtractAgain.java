package org.waqai.pipeline.job;

import java.io.IOException;
import java.util.Set;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.waqai.extract.EventExtraction;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.Event;
import org.waqai.write.PieceWriter;

/** Extracts from stored articles again and writes the events, one article after another. */
final class ExtractAgain extends DoFn<StoredArticles, String> {
  /** Pieces of events. */
  static final TupleTag<String> EVENTS = new TupleTag<>("events");

  static final TupleTag<DeadLetter> DEAD_LETTERS = new TupleTag<>("deadLetters");

  private final Counter known = Count.ARTICLES_KNOWN.counter();
  private final Counter again = Count.ARTICLES_EXTRACTED_AGAIN.counter();

  private final boolean everything;
  private final Burials burials;
  private final BundleSet touched;
  private final BundleSet buried;
  private final EventExtraction extraction;
  private final PieceWriter<Event> events;
  private boolean isSetUp;

  /**
   * The step.
   *
   * @param everything whether all articles are touched; then they are counted here
   * @param touched ids of the articles to extract from
   * @param buried ids of those that are not to be, all the same
   */
  ExtractAgain(
      boolean everything,
      Burials burials,
      PCollectionView<Iterable<String>> touched,
      PCollectionView<Iterable<String>> buried,
      EventExtraction extraction,
      PieceWriter<Event> events) {
    this.everything = everything;
    this.burials = burials;
    this.touched = new BundleSet(touched);
    this.buried = new BundleSet(buried);
    this.extraction = extraction;
    this.events = events;
  }

  @StartBundle
  public void start() {
    touched.reset();
    buried.reset();
  }

  @ProcessElement
  public void extract(ProcessContext context) throws IOException {
    StoredArticles articles = context.element();
    Set<String> wanted = touched.get(context);
    Set<String> unwanted = buried.get(context);
    if (!everything && wanted.isEmpty()) {
      return;
    }
    try (ArticleWalk walk = ArticleWalk.through(articles)) {
      while (walk.next()) {
        String docId = walk.docId();
        if (!burials.isLive(articles, docId)) {
          continue;
        }
        if (everything) {
          known.inc();
        }
        if ((everything || wanted.contains(docId)) && !unwanted.contains(docId)) {
          again.inc();
          extract(walk, context);
        }
      }
    }
  }

  private void extract(ArticleWalk walk, ProcessContext context) throws IOException {
    if (!isSetUp) { // not before: most changes touch few articles, or none
      extraction.setUp();
      isSetUp = true;
    }
    if (!events.isOpen()) {
      events.open(PieceWriter.newName());
    }
    for (Event event :
        extraction.extract(walk.annotated(), letter -> context.output(DEAD_LETTERS, letter))) {
      events.append(event);
    }
  }

  @FinishBundle
  public void finish(FinishBundleContext context) throws IOException {
    if (events.isOpen()) {
      context.output(events.finish(), GlobalWindow.INSTANCE.maxTimestamp(), GlobalWindow.INSTANCE);
    }
  }

  /** After a bundle that failed. */
  @Teardown
  public void close() {
    events.abandon();
  }
}
