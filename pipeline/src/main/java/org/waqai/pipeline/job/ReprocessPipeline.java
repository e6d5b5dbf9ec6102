package org.waqai.pipeline.job;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTagList;
import org.waqai.annotate.AnnotatorParameters;
import org.waqai.change.KnowledgeChange;
import org.waqai.extract.EventExtraction;
import org.waqai.extract.ExtractorParameters;
import org.waqai.read.ReadArticles;
import org.waqai.schemas.Article;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.Tombstone;

/**
 * The flow of a re-processing. Articles that the change can touch are extracted again from their
 * annotations, events of the others are carried over, new articles are annotated and added, and
 * what was corrected or withdrawn is buried.
 */
final class ReprocessPipeline {
  /** Bundles of stored articles and events: each costs the Direct Runner some milliseconds. */
  private static final int BUCKETS = 16;

  private static final KvCoder<String, String> CONTENTS =
      KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of());

  private final StoredRun parent;
  private final KnowledgeChange change;
  private final Optional<NewArticles> news;
  private final Set<String> withdrawn;
  private final ExtractorParameters rules;
  private final RunOutput output;

  /**
   * New and corrected articles.
   *
   * @param models to annotate them with
   */
  record NewArticles(ReadArticles reading, AnnotatorParameters models) {}

  /**
   * A flow that is not built yet.
   *
   * @param news articles to add, if any
   * @param withdrawn ids of articles that no longer count
   */
  ReprocessPipeline(
      StoredRun parent,
      KnowledgeChange change,
      Optional<NewArticles> news,
      Set<String> withdrawn,
      ExtractorParameters rules,
      RunOutput output) {
    this.parent = parent;
    this.change = change;
    this.news = news;
    this.withdrawn = withdrawn;
    this.rules = rules;
    this.output = output;
  }

  /**
   * Puts the flow together; looks into the stored run for where its articles and events lie.
   *
   * @throws IOException where they cannot be read
   */
  void build(Pipeline pipeline) throws IOException {
    Layers layers = Layers.of(parent.layers());
    PCollection<StoredArticles> stored =
        stored(pipeline, "Stored", StoredArticles.class, layers.articles());
    PCollection<KV<String, String>> contents =
        news.isPresent() || !withdrawn.isEmpty()
            ? stored
                .apply("KnownContents", ParDo.of(new KnownContents(layers.burials())))
                .setCoder(CONTENTS)
            : pipeline.apply("NothingToCompare", Create.empty(CONTENTS));
    Added added =
        news.isPresent() ? added(pipeline, news.get(), contents) : Added.nothing(pipeline);
    PCollection<Tombstone> tombstones =
        PCollectionList.of(added.corrected())
            .and(
                contents
                    .apply("Withdraw", ParDo.of(new Withdraw(withdrawn)))
                    .setCoder(AvroCoder.specific(Tombstone.class)))
            .apply("Tombstones", Flatten.pCollections());

    PCollection<String> buriedIds = tombstones.apply("CountBuried", ParDo.of(new CountBuried()));
    PCollection<String> touchedIds = touched(pipeline, stored, layers.burials());
    PCollectionView<Iterable<String>> buried = buriedIds.apply("Buried", View.asIterable());
    PCollectionView<Iterable<String>> touched = touchedIds.apply("Touched", View.asIterable());
    List<PCollection<String>> sideInputs = List.of(buriedIds, touchedIds);
    PCollectionTuple extracted =
        storedAfter(sideInputs, pipeline, "Again", StoredArticles.class, layers.articles())
            .apply(
                "ExtractAgain",
                ParDo.of(
                        new ExtractAgain(
                            change.touchesEverything(),
                            layers.burials(),
                            touched,
                            buried,
                            new EventExtraction(rules),
                            output.eventWriter()))
                    .withSideInputs(touched, buried)
                    .withOutputTags(
                        ExtractAgain.EVENTS, TupleTagList.of(ExtractAgain.DEAD_LETTERS)));
    PCollection<String> events =
        PCollectionList.of(added.processed().get(ProcessArticles.EVENTS))
            .and(extracted.get(ExtractAgain.EVENTS).setCoder(StringUtf8Coder.of()))
            .and(
                storedAfter(sideInputs, pipeline, "Earlier", StoredEvents.class, earlierEvents())
                    .apply(
                        "CarryOver",
                        ParDo.of(
                                new CarryOver(
                                    touched, buried, rules.fingerprint(), output.eventWriter()))
                            .withSideInputs(touched, buried)))
            .apply("Events", Flatten.pCollections());
    PCollection<DeadLetter> deadLetters =
        PCollectionList.of(added.unread())
            .and(added.processed().get(ProcessArticles.DEAD_LETTERS))
            .and(
                extracted
                    .get(ExtractAgain.DEAD_LETTERS)
                    .setCoder(AvroCoder.specific(DeadLetter.class)))
            .apply("DeadLetters", Flatten.pCollections());

    output.articles(added.read());
    output.annotations(
        added.processed().get(ProcessArticles.ANNOTATIONS),
        added.processed().get(ProcessArticles.INDEX),
        added.processed().get(ProcessArticles.WORDS));
    output.events(events);
    output.deadLetters(deadLetters);
    output.tombstones(tombstones);
  }

  /**
   * What becomes of new articles.
   *
   * @param unread what cannot be read as one
   * @param corrected tombstones of what they replace
   * @param processed as {@link ProcessArticles} gives it
   */
  private record Added(
      PCollection<Article> read,
      PCollection<DeadLetter> unread,
      PCollection<Tombstone> corrected,
      PCollectionTuple processed) {

    static Added nothing(Pipeline pipeline) {
      return new Added(
          none(pipeline, "NoArticles", AvroCoder.specific(Article.class)),
          none(pipeline, "NoneUnread", AvroCoder.specific(DeadLetter.class)),
          none(pipeline, "NoneCorrected", AvroCoder.specific(Tombstone.class)),
          PCollectionTuple.of(
                  ProcessArticles.EVENTS, none(pipeline, "NoEvents", StringUtf8Coder.of()))
              .and(
                  ProcessArticles.ANNOTATIONS,
                  none(pipeline, "NoAnnotations", StringUtf8Coder.of()))
              .and(ProcessArticles.INDEX, none(pipeline, "NoIndex", StringUtf8Coder.of()))
              .and(ProcessArticles.WORDS, none(pipeline, "NoWords", VarLongCoder.of()))
              .and(
                  ProcessArticles.DEAD_LETTERS,
                  none(pipeline, "NoDeadLetters", AvroCoder.specific(DeadLetter.class))));
    }

    private static <T> PCollection<T> none(Pipeline pipeline, String name, Coder<T> coder) {
      return pipeline.apply(name, Create.empty(coder));
    }
  }

  private Added added(
      Pipeline pipeline, NewArticles articles, PCollection<KV<String, String>> known) {
    PCollectionTuple read = pipeline.apply("Read", articles.reading());
    PCollectionTuple sorted = dropKnown(read.get(ReadArticles.ARTICLES), known);
    return new Added(
        read.get(ReadArticles.ARTICLES),
        read.get(ReadArticles.DEAD_LETTERS),
        sorted.get(DropKnown.CORRECTED),
        sorted
            .get(DropKnown.NEW)
            .apply("Process", new ProcessArticles(articles.models(), rules, output)));
  }

  /** Parts of stored files, spread over the workers. */
  private static <T extends Serializable> PCollection<T> stored(
      Pipeline pipeline, String name, Class<T> type, List<T> parts) {
    return storedAfter(List.of(), pipeline, name, type, parts);
  }

  /**
   * The same, but not before others are complete: the Direct Runner tries a step again and again
   * until its side inputs are, and copies the step every time.
   */
  private static <T extends Serializable> PCollection<T> storedAfter(
      List<PCollection<String>> others,
      Pipeline pipeline,
      String name,
      Class<T> type,
      List<T> parts) {
    KvCoder<Integer, T> coder = KvCoder.of(VarIntCoder.of(), SerializableCoder.of(type));
    List<KV<Integer, T>> dealt =
        IntStream.range(0, parts.size())
            .mapToObj(part -> KV.of(part % BUCKETS, parts.get(part)))
            .toList();
    PCollectionList<KV<Integer, T>> all =
        PCollectionList.of(pipeline.apply(name, Create.of(dealt).withCoder(coder)));
    for (int other = 0; other < others.size(); other++) {
      all =
          all.and(
              others
                  .get(other)
                  .apply(name + "Awaits" + other, ParDo.of(new Nothing<String, KV<Integer, T>>()))
                  .setCoder(coder));
    }
    return all.apply(name + "AndAwaited", Flatten.pCollections())
        .apply("Spread" + name, GroupByKey.create())
        .apply(name + "Buckets", Values.create())
        .apply(name + "Parts", Flatten.iterables());
  }

  /** Ids of the articles to extract from again; none are named where it is all of them. */
  private PCollection<String> touched(
      Pipeline pipeline, PCollection<StoredArticles> stored, Burials burials) throws IOException {
    return change.touchesEverything()
        ? pipeline.apply("NoneByName", Create.empty(StringUtf8Coder.of()))
        : stored.apply("FindTouched", ParDo.of(new FindTouched(change, parent.failed(), burials)));
  }

  private List<StoredEvents> earlierEvents() {
    return change.touchesEverything()
        ? List.of()
        : parent.files(Part.EVENTS).stream()
            .flatMap(file -> StoredEvents.of(file).stream())
            .toList();
  }

  private static PCollectionTuple dropKnown(
      PCollection<Article> articles, PCollection<KV<String, String>> known) {
    PCollectionView<Map<String, Iterable<String>>> contents =
        known.apply("ContentsOfArticle", View.asMultimap());
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
}
