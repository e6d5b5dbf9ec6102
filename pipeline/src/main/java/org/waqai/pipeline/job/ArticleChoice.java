package org.waqai.pipeline.job;

import java.util.Map;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionView;
import org.waqai.change.KnowledgeChange;
import org.waqai.deadletter.DeadLetters;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.Event;
import org.waqai.schemas.IndexEntry;
import org.waqai.schemas.Lineage;
import org.waqai.schemas.Stage;
import org.waqai.schemas.Tombstone;

/** Which articles of earlier runs are extracted again, and of which the events are carried over. */
final class ArticleChoice {
  private enum Fate {
    TOUCHED,
    BURIED
  }

  private final KnowledgeChange change;
  private final PCollectionView<Map<String, Iterable<String>>> fates;

  private ArticleChoice(
      KnowledgeChange change, PCollectionView<Map<String, Iterable<String>>> fates) {
    this.change = change;
    this.fates = fates;
  }

  /**
   * The choice that a change and new tombstones lead to.
   *
   * @param index of every article that counts so far
   * @param deadLetters of the earlier run: articles that extraction failed on are tried again
   */
  static ArticleChoice of(
      KnowledgeChange change,
      PCollection<IndexEntry> index,
      PCollection<Tombstone> tombstones,
      PCollection<DeadLetter> deadLetters) {
    KvCoder<String, String> coder = KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of());
    PCollectionView<Map<String, Iterable<String>>> fates =
        PCollectionList.of(
                index.apply("FindTouched", ParDo.of(new FindTouched(change))).setCoder(coder))
            .and(tombstones.apply("FindBuried", ParDo.of(new FindBuried())).setCoder(coder))
            .and(deadLetters.apply("FindFailed", ParDo.of(new FindFailed())).setCoder(coder))
            .apply("Fates", Flatten.pCollections())
            .apply("FateOfArticle", View.asMultimap());
    return new ArticleChoice(change, fates);
  }

  /** Lets the articles pass that have to be extracted again. */
  PTransform<PCollection<AnnotatedArticle>, PCollection<AnnotatedArticle>> touched() {
    return PTransform.compose(
        annotations ->
            annotations
                .apply(ParDo.of(new KeepTouched(change, fates)).withSideInputs(fates))
                .setCoder(AvroCoder.specific(AnnotatedArticle.class)));
  }

  /** Lets the events of the other articles pass, as if today's rules had made them. */
  PTransform<PCollection<Event>, PCollection<Event>> carriedOver(String rulesFingerprint) {
    return PTransform.compose(
        events ->
            events
                .apply(
                    ParDo.of(new CarryOver(change, fates, rulesFingerprint)).withSideInputs(fates))
                .setCoder(AvroCoder.specific(Event.class)));
  }

  private static KV<String, String> fate(String docId, Fate fate) {
    return KV.of(docId, fate.name());
  }

  private static boolean has(Map<String, Iterable<String>> fates, String docId, Fate fate) {
    Iterable<String> all = fates.get(docId);
    if (all != null) {
      for (String one : all) {
        if (one.equals(fate.name())) {
          return true;
        }
      }
    }
    return false;
  }

  private static final class FindTouched extends DoFn<IndexEntry, KV<String, String>> {
    private final Counter articles = Count.ARTICLES_KNOWN.counter();
    private final KnowledgeChange change;

    FindTouched(KnowledgeChange change) {
      this.change = change;
    }

    @ProcessElement
    public void find(@Element IndexEntry entry, OutputReceiver<KV<String, String>> out) {
      articles.inc();
      if (!change.touchesEverything() && change.touches(entry.getWords())) {
        out.output(fate(entry.getDocId(), Fate.TOUCHED));
      }
    }
  }

  private static final class FindBuried extends DoFn<Tombstone, KV<String, String>> {
    private final Counter articles = Count.ARTICLES_BURIED.counter();

    @ProcessElement
    public void find(@Element Tombstone tombstone, OutputReceiver<KV<String, String>> out) {
      articles.inc();
      out.output(fate(tombstone.getDocId(), Fate.BURIED));
    }
  }

  private static final class FindFailed extends DoFn<DeadLetter, KV<String, String>> {

    @ProcessElement
    public void find(@Element DeadLetter letter, OutputReceiver<KV<String, String>> out) {
      if (letter.getStage() == Stage.EXTRACT) {
        out.output(fate(DeadLetters.articleId(letter), Fate.TOUCHED));
      }
    }
  }

  private static final class KeepTouched extends DoFn<AnnotatedArticle, AnnotatedArticle> {
    private final Counter articles = Count.ARTICLES_EXTRACTED_AGAIN.counter();
    private final boolean everything;
    private final BundleView<Map<String, Iterable<String>>> fates;

    KeepTouched(KnowledgeChange change, PCollectionView<Map<String, Iterable<String>>> fates) {
      this.everything = change.touchesEverything();
      this.fates = new BundleView<>(fates);
    }

    @StartBundle
    public void start() {
      fates.reset();
    }

    @ProcessElement
    public void keep(ProcessContext context) {
      String docId = context.element().getArticle().getId();
      Map<String, Iterable<String>> known = fates.get(context);
      if (!has(known, docId, Fate.BURIED) && (everything || has(known, docId, Fate.TOUCHED))) {
        articles.inc();
        context.output(context.element());
      }
    }
  }

  private static final class CarryOver extends DoFn<Event, Event> {
    private final Counter events = Count.EVENTS_CARRIED_OVER.counter();
    private final boolean everything;
    private final BundleView<Map<String, Iterable<String>>> fates;
    private final String rulesFingerprint;

    CarryOver(
        KnowledgeChange change,
        PCollectionView<Map<String, Iterable<String>>> fates,
        String rulesFingerprint) {
      this.everything = change.touchesEverything();
      this.fates = new BundleView<>(fates);
      this.rulesFingerprint = rulesFingerprint;
    }

    @StartBundle
    public void start() {
      fates.reset();
    }

    @ProcessElement
    public void carry(ProcessContext context) {
      Event event = context.element();
      if (everything || fates.get(context).containsKey(event.getDocId())) {
        return;
      }
      events.inc();
      Lineage lineage = event.getLineage();
      context.output(
          Event.newBuilder(event)
              .setLineage(new Lineage(lineage.getPipeline(), lineage.getModels(), rulesFingerprint))
              .build());
    }
  }
}
