package org.waqai.pipeline.job;

import java.io.IOException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.waqai.change.IndexArticles;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.Article;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.Event;
import org.waqai.schemas.IndexEntry;
import org.waqai.schemas.Tombstone;
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
   * it wrote.
   */
  JobCounts recount(JobCounts metrics) throws IOException {
    return metricsCountOnce ? metrics : new WrittenCounts(folder, totals).instead(metrics);
  }

  /** Writes annotated articles, and the index that finds them. */
  void annotations(PCollection<AnnotatedArticle> annotations) {
    write(annotations, AnnotatedArticle.class, Part.ANNOTATIONS, shards);
    if (!metricsCountOnce) {
      totals.add(
          Count.WORDS_ANNOTATED, annotations, annotated -> (long) annotated.getTokens().size());
    }
    write(
        annotations.apply("IndexArticles", IndexArticles.create()),
        IndexEntry.class,
        Part.INDEX,
        1);
  }

  void events(PCollection<Event> events) {
    write(events, Event.class, Part.EVENTS, 1);
  }

  /** Writes and counts dead letters. */
  void deadLetters(PCollection<DeadLetter> deadLetters) {
    write(
        deadLetters
            .apply("CountDeadLetters", ParDo.of(new CountedDeadLetters()))
            .setCoder(AvroCoder.specific(DeadLetter.class)),
        DeadLetter.class,
        Part.DEADLETTERS,
        1);
  }

  void tombstones(PCollection<Tombstone> tombstones) {
    write(tombstones, Tombstone.class, Part.TOMBSTONES, 1);
  }

  private <T extends SpecificRecord> void write(
      PCollection<T> records, Class<T> type, Part part, int files) {
    records.apply(
        "Write" + type.getSimpleName() + "s",
        WriteRecords.to(type, folder.part(part), PREFIX, files));
  }
}
