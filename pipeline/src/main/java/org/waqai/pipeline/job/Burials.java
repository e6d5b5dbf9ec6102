package org.waqai.pipeline.job;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.io.FileSystems;
import org.waqai.pipeline.records.RecordReader;

/**
 * Which articles of the layers below a tombstone no longer count. Kept apart from where articles
 * lie, because steps carry it with them and runners copy a step many times.
 */
final class Burials implements Serializable {
  /** By article, the highest layer with a tombstone of it. */
  private final HashMap<String, Integer> buriedBelow = new HashMap<>();

  /** Takes in a file of tombstones of a layer. */
  void add(String tombstones, int layer) {
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

  /** Whether there are none. */
  boolean isEmpty() {
    return buriedBelow.isEmpty();
  }

  /** Whether an article still counts. */
  boolean isLive(StoredArticles of, String docId) {
    Integer burying = buriedBelow.get(docId);
    return burying == null || burying <= of.layer();
  }
}
