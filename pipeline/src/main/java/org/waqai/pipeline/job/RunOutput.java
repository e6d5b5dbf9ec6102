package org.waqai.pipeline.job;

import java.io.IOException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.Article;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.Event;
import org.waqai.schemas.IndexEntry;
import org.waqai.schemas.Tombstone;
import org.waqai.write.JoinPieces;
import org.waqai.write.PieceWriter;
import org.waqai.write.WriteRecords;

/** Where the collections of a job end: each in its part of the output folder. */
final class RunOutput {
  static final String PREFIX = "part";

  private final OutputFolder folder;
  private final int shards;
  private final boolean metricsCountOnce;
  private final Totals totals;

  /**
   * The ends of a job.
   *
   * @param shards how many files the annotations are spread over
   * @param metricsCountOnce whether the runner's metrics are to be believed
   */
  RunOutput(OutputFolder folder, int shards, boolean metricsCountOnce) {
    this.folder = folder;
    this.shards = shards;
    this.metricsCountOnce = metricsCountOnce;
    this.totals = new Totals(folder.part(Part.ANNOTATIONS));
  }

  /** Counts the articles read. */
  void articles(PCollection<Article> articles) {
    if (!metricsCountOnce) {
      totals.add(Count.ARTICLES_READ, articles, article -> 1L);
    }
  }

  /**
   * The counts of a finished job: those of its metrics, where each element counts once, else what
   * it wrote. Clears away what such a runner leaves behind when it does a step again.
   */
  JobCounts recount(JobCounts metrics) throws IOException {
    for (Part part : Part.values()) {
      JoinPieces.removeLeft(folder.part(part));
    }
    return metricsCountOnce ? metrics : new WrittenCounts(folder, totals).instead(metrics);
  }

  /** Writes annotated articles in the steps that make them. */
  PieceWriter<AnnotatedArticle> annotationWriter() {
    return PieceWriter.within(AnnotatedArticle.class, folder.part(Part.ANNOTATIONS));
  }

  /** Writes the index that finds annotated articles: in pieces of the same names and order. */
  PieceWriter<IndexEntry> indexWriter() {
    return PieceWriter.within(IndexEntry.class, folder.part(Part.INDEX));
  }

  /** Writes events in the steps that make them. */
  PieceWriter<Event> eventWriter() {
    return PieceWriter.within(Event.class, folder.part(Part.EVENTS));
  }

  /** Joins pieces; entry by entry, a file of the index stands for one of annotations. */
  void annotations(
      PCollection<String> annotations, PCollection<String> index, PCollection<Long> words) {
    join(annotations, AnnotatedArticle.class, Part.ANNOTATIONS, shards);
    join(index, IndexEntry.class, Part.INDEX, shards);
    if (!metricsCountOnce) {
      totals.add(Count.WORDS_ANNOTATED, words, count -> count);
    }
  }

  /** Joins pieces. */
  void events(PCollection<String> events) {
    join(events, Event.class, Part.EVENTS, 1);
  }

  /** Writes and counts dead letters. */
  void deadLetters(PCollection<DeadLetter> deadLetters) {
    write(
        deadLetters
            .apply("CountDeadLetters", ParDo.of(new CountedDeadLetters()))
            .setCoder(AvroCoder.specific(DeadLetter.class)),
        DeadLetter.class,
        Part.DEADLETTERS);
  }

  void tombstones(PCollection<Tombstone> tombstones) {
    write(tombstones, Tombstone.class, Part.TOMBSTONES);
  }

  private <T extends SpecificRecord> void join(
      PCollection<String> pieces, Class<T> type, Part part, int files) {
    pieces.apply(
        "Join" + type.getSimpleName() + "s", JoinPieces.to(type, folder.part(part), PREFIX, files));
  }

  private <T extends SpecificRecord> void write(PCollection<T> records, Class<T> type, Part part) {
    records.apply(
        "Write" + type.getSimpleName() + "s", WriteRecords.to(type, folder.part(part), PREFIX, 1));
  }
}
