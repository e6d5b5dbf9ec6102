package org.waqai.pipeline.job;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.waqai.annotate.AnnotateArticles;
import org.waqai.annotate.AnnotatorParameters;
import org.waqai.change.KnowledgeChange;
import org.waqai.extract.ExtractEvents;
import org.waqai.extract.ExtractorParameters;
import org.waqai.pipeline.records.ReadStored;
import org.waqai.read.ReadArticles;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.Article;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.Event;
import org.waqai.schemas.IndexEntry;
import org.waqai.schemas.Tombstone;

/**
 * The flow of a re-processing. Articles that the change can touch are extracted again from their
 * annotations, events of the others are carried over, new articles are annotated and added, and
 * what was corrected or withdrawn is buried.
 */
final class ReprocessPipeline {
  private final StoredRun parent;
  private final KnowledgeChange change;
  private final ReadArticles newArticles;
  private final Set<String> withdrawn;
  private final AnnotatorParameters models;
  private final ExtractorParameters rules;
  private final RunOutput output;

  /**
   * A flow that is not built yet.
   *
   * @param newArticles reads new and corrected articles; may have no files to read
   * @param withdrawn ids of articles that no longer count
   */
  ReprocessPipeline(
      StoredRun parent,
      KnowledgeChange change,
      ReadArticles newArticles,
      Set<String> withdrawn,
      AnnotatorParameters models,
      ExtractorParameters rules,
      RunOutput output) {
    this.parent = parent;
    this.change = change;
    this.newArticles = newArticles;
    this.withdrawn = withdrawn;
    this.models = models;
    this.rules = rules;
    this.output = output;
  }

  void build(Pipeline pipeline) {
    Layers layers = new Layers(pipeline, parent.layers());
    PCollection<IndexEntry> index = layers.index();

    PCollectionTuple read = pipeline.apply("Read", newArticles);
    PCollectionTuple incoming = dropKnown(read.get(ReadArticles.ARTICLES), index);
    PCollection<Tombstone> tombstones =
        PCollectionList.of(incoming.get(DropKnown.CORRECTED))
            .and(withdrawn(index))
            .apply("Tombstones", Flatten.pCollections());
    PCollectionTuple annotated =
        incoming.get(DropKnown.NEW).apply("Annotate", AnnotateArticles.with(models));
    PCollection<AnnotatedArticle> annotations = annotated.get(AnnotateArticles.ANNOTATED);

    ArticleChoice choice = choice(pipeline, index, tombstones);
    PCollectionTuple extracted =
        PCollectionList.of(annotations)
            .and(
                change.isHarmless() && !parent.failedToExtract()
                    ? pipeline.apply(
                        "NothingAgain", Create.empty(AvroCoder.specific(AnnotatedArticle.class)))
                    : layers.annotations().apply("ExtractAgain", choice.touched()))
            .apply("ToExtract", Flatten.pCollections())
            .apply("Extract", ExtractEvents.with(rules));
    PCollection<Event> events =
        PCollectionList.of(extracted.get(ExtractEvents.EVENTS))
            .and(
                pipeline
                    .apply("EarlierEvents", ReadStored.of(Event.class, parent.files(Part.EVENTS)))
                    .apply("CarryOver", choice.carriedOver(rules.fingerprint())))
            .apply("Events", Flatten.pCollections());
    PCollection<DeadLetter> deadLetters =
        PCollectionList.of(read.get(ReadArticles.DEAD_LETTERS))
            .and(annotated.get(AnnotateArticles.DEAD_LETTERS))
            .and(extracted.get(ExtractEvents.DEAD_LETTERS))
            .apply("DeadLetters", Flatten.pCollections());

    output.articles(read.get(ReadArticles.ARTICLES));
    output.annotations(annotations);
    output.events(events);
    output.deadLetters(deadLetters);
    output.tombstones(tombstones);
  }

  private static PCollectionTuple dropKnown(
      PCollection<Article> articles, PCollection<IndexEntry> index) {
    PCollectionView<Map<String, Iterable<String>>> contents =
        index
            .apply(
                "Contents",
                MapElements.into(
                        TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptors.strings()))
                    .via(entry -> KV.of(entry.getDocId(), entry.getContent())))
            .setCoder(KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of()))
            .apply("KnownContents", View.asMultimap());
    PCollectionTuple sorted =
        articles.apply(
            "DropKnown",
            ParDo.of(new DropKnown(contents))
                .withSideInputs(contents)
                .withOutputTags(DropKnown.NEW, TupleTagList.of(DropKnown.CORRECTED)));
    sorted.get(DropKnown.NEW).setCoder(AvroCoder.specific(Article.class));
    sorted.get(DropKnown.CORRECTED).setCoder(AvroCoder.specific(Tombstone.class));
    return sorted;
  }

  private PCollection<Tombstone> withdrawn(PCollection<IndexEntry> index) {
    return index
        .apply("Withdraw", ParDo.of(new Withdraw(withdrawn)))
        .setCoder(AvroCoder.specific(Tombstone.class));
  }

  private ArticleChoice choice(
      Pipeline pipeline, PCollection<IndexEntry> index, PCollection<Tombstone> tombstones) {
    List<String> failed = parent.files(Part.DEADLETTERS);
    return ArticleChoice.of(
        change,
        index,
        tombstones,
        pipeline.apply("EarlierDeadLetters", ReadStored.of(DeadLetter.class, failed)));
  }
}
