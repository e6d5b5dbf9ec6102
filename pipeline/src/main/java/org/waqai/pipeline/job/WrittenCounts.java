package org.waqai.pipeline.job;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.waqai.pipeline.records.RecordFiles;
import org.waqai.pipeline.records.RecordReader;
import org.waqai.schemas.Stage;

/** What a finished job has written, counted. */
final class WrittenCounts {
  private final OutputFolder folder;
  private final Totals totals;

  /**
   * The counts of a folder.
   *
   * @param totals that the job has added up
   */
  WrittenCounts(OutputFolder folder, Totals totals) {
    this.folder = folder;
    this.totals = totals;
  }

  /**
   * The counts that metrics should have given. Of what leaves no record (articles that are known
   * already, events carried over) the metrics' figure stands, as far as the others leave room.
   */
  JobCounts instead(JobCounts metrics) throws IOException {
    SortedMap<Stage, SortedMap<String, Long>> letters = deadLetters();
    long read = totals.read(Count.ARTICLES_READ);
    long events = records(Part.EVENTS);
    Map<Count, Long> counts = new EnumMap<>(Count.class);
    for (Count count : Count.values()) {
      counts.put(count, metrics.of(count));
    }
    counts.put(Count.ARTICLES_READ, read);
    counts.put(Count.ARTICLES_ANNOTATED, records(Part.ANNOTATIONS));
    counts.put(Count.WORDS_ANNOTATED, totals.read(Count.WORDS_ANNOTATED));
    long left = Math.max(0, read - metrics.recounted(counts, letters).articlesDone());
    counts.put(Count.ARTICLES_UNCHANGED, Math.min(left, metrics.of(Count.ARTICLES_UNCHANGED)));
    long carriedOver = Math.min(events, metrics.of(Count.EVENTS_CARRIED_OVER));
    counts.put(Count.EVENTS_CARRIED_OVER, carriedOver);
    counts.put(Count.EVENTS_EXTRACTED, events - carriedOver);
    return metrics.recounted(counts, letters);
  }

  private long records(Part part) throws IOException {
    long count = 0;
    for (ResourceId file : RecordFiles.find(folder.part(part))) {
      try (RecordReader records = RecordReader.open(file)) {
        count += records.skipAll();
      }
    }
    return count;
  }

  private SortedMap<Stage, SortedMap<String, Long>> deadLetters() throws IOException {
    SortedMap<Stage, SortedMap<String, Long>> letters = new TreeMap<>();
    for (ResourceId file : RecordFiles.find(folder.part(Part.DEADLETTERS))) {
      try (RecordReader records = RecordReader.open(file)) {
        while (records.hasNext()) {
          GenericRecord letter = records.next();
          letters
              .computeIfAbsent(
                  Stage.valueOf(letter.get("stage").toString()), stage -> new TreeMap<>())
              .merge(letter.get("errorClass").toString(), 1L, Long::sum);
        }
      }
    }
    return letters;
  }
}
