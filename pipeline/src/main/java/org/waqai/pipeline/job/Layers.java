package org.waqai.pipeline.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.Max;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.waqai.change.IndexArticles;
import org.waqai.pipeline.records.ReadStored;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.IndexEntry;
import org.waqai.schemas.Tombstone;

/**
 * The annotated articles of a run and of those before it whose annotations it goes on using. A
 * tombstone ends what layers below its own say of an article.
 */
final class Layers {
  private final Pipeline pipeline;
  private final List<StoredRun> runs;
  private final PCollectionView<Map<String, Integer>> buriedBelow;

  /**
   * The layers of a pipeline.
   *
   * @param runs oldest first
   */
  Layers(Pipeline pipeline, List<StoredRun> runs) {
    this.pipeline = pipeline;
    this.runs = List.copyOf(runs);
    this.buriedBelow = buriedBelow();
  }

  /** What the index says of every article that counts. */
  PCollection<IndexEntry> index() {
    return live("Index", this::index, IndexEntry::getDocId, AvroCoder.specific(IndexEntry.class));
  }

  /** Every annotated article that counts. */
  PCollection<AnnotatedArticle> annotations() {
    return live(
        "Annotations",
        layer ->
            pipeline.apply(
                "Annotations" + layer,
                ReadStored.of(AnnotatedArticle.class, runs.get(layer).files(Part.ANNOTATIONS))),
        annotated -> annotated.getArticle().getId(),
        AvroCoder.specific(AnnotatedArticle.class));
  }

  /** Runs of the first version kept no index; it can be made again. */
  private PCollection<IndexEntry> index(int layer) {
    StoredRun run = runs.get(layer);
    return run.files(Part.INDEX).isEmpty()
        ? pipeline
            .apply(
                "ToIndex" + layer,
                ReadStored.of(AnnotatedArticle.class, run.files(Part.ANNOTATIONS)))
            .apply("MakeIndex" + layer, IndexArticles.create())
        : pipeline.apply("Index" + layer, ReadStored.of(IndexEntry.class, run.files(Part.INDEX)));
  }

  private <T> PCollection<T> live(
      String name,
      IntFunction<PCollection<T>> read,
      SerializableFunction<T, String> docId,
      Coder<T> coder) {
    List<PCollection<T>> layers = new ArrayList<>();
    for (int layer = 0; layer < runs.size(); layer++) {
      layers.add(
          read.apply(layer)
              .apply(
                  "Live" + name + layer,
                  ParDo.of(new KeepLive<>(layer, docId, buriedBelow)).withSideInputs(buriedBelow))
              .setCoder(coder));
    }
    return PCollectionList.of(layers).apply("All" + name, Flatten.pCollections());
  }

  /** By article, the highest layer with a tombstone of it. */
  private PCollectionView<Map<String, Integer>> buriedBelow() {
    KvCoder<String, Integer> coder = KvCoder.of(StringUtf8Coder.of(), VarIntCoder.of());
    List<PCollection<KV<String, Integer>>> tombstones = new ArrayList<>();
    tombstones.add(pipeline.apply("NoTombstones", Create.empty(coder)));
    for (int layer = 0; layer < runs.size(); layer++) {
      int own = layer;
      if (!runs.get(layer).files(Part.TOMBSTONES).isEmpty()) {
        tombstones.add(
            pipeline
                .apply(
                    "Tombstones" + layer,
                    ReadStored.of(Tombstone.class, runs.get(layer).files(Part.TOMBSTONES)))
                .apply(
                    "OfLayer" + layer,
                    MapElements.into(
                            TypeDescriptors.kvs(
                                TypeDescriptors.strings(), TypeDescriptors.integers()))
                        .via(tombstone -> KV.of(tombstone.getDocId(), own)))
                .setCoder(coder));
      }
    }
    return PCollectionList.of(tombstones)
        .apply("AllTombstones", Flatten.pCollections())
        .apply("Highest", Max.integersPerKey())
        .apply("BuriedBelow", View.asMap());
  }

  private static final class KeepLive<T> extends DoFn<T, T> {
    private final int layer;
    private final SerializableFunction<T, String> docId;
    private final BundleView<Map<String, Integer>> buriedBelow;

    KeepLive(
        int layer,
        SerializableFunction<T, String> docId,
        PCollectionView<Map<String, Integer>> buriedBelow) {
      this.layer = layer;
      this.docId = docId;
      this.buriedBelow = new BundleView<>(buriedBelow);
    }

    @StartBundle
    public void start() {
      buriedBelow.reset();
    }

    @ProcessElement
    public void keep(ProcessContext context) {
      Integer burying = buriedBelow.get(context).get(docId.apply(context.element()));
      if (burying == null || burying <= layer) {
        context.output(context.element());
      }
    }
  }
}
