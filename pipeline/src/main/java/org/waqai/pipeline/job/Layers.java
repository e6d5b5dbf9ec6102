package org.waqai.pipeline.job;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.io.FileSystems;
import org.waqai.pipeline.records.RecordReader;

/**
 * The annotated articles of a run and of those before it whose annotations it goes on using. A
 * tombstone ends what layers below its own say of an article.
 */
final class Layers implements Serializable {
  private final ArrayList<StoredArticles> articles = new ArrayList<>();

  /** By article, the highest layer with a tombstone of it. */
  private final HashMap<String, Integer> buriedBelow = new HashMap<>();

  private Layers() {}

  /**
   * The layers of these runs.
   *
   * @param runs oldest first
   */
  static Layers of(List<StoredRun> runs) {
    Layers layers = new Layers();
    for (int layer = 0; layer < runs.size(); layer++) {
      StoredRun run = runs.get(layer);
      HashSet<String> indexes = new HashSet<>(run.files(Part.INDEX));
      for (String annotations : run.files(Part.ANNOTATIONS)) {
        String index = run.file(Part.INDEX, annotations);
        layers.articles.addAll(
            StoredArticles.of(layer, annotations, indexes.contains(index) ? index : ""));
      }
      for (String tombstones : run.files(Part.TOMBSTONES)) {
        layers.bury(tombstones, layer);
      }
    }
    return layers;
  }

  private void bury(String tombstones, int layer) {
    try (RecordReader records =
        RecordReader.open(FileSystems.matchNewResource(tombstones, /* isDirectory= */ false))) {
      while (records.hasNext()) {
        GenericRecord tombstone = records.next();
        buriedBelow.merge(tombstone.get("docId").toString(), layer, Math::max);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All articles, in pieces of which each is work for one worker. */
  List<StoredArticles> articles() {
    return articles;
  }

  /** Whether any article of the layers no longer counts. */
  boolean hasBuried() {
    return !buriedBelow.isEmpty();
  }

  /** Whether an article still counts. */
  boolean isLive(StoredArticles of, String docId) {
    Integer burying = buriedBelow.get(docId);
    return burying == null || burying <= of.layer();
  }
}
