package org.waqai.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.waqai.schemas.Article;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.Lineage;

/**
 * Files in, {@link #ARTICLES} and {@link #DEAD_LETTERS} out: every record of the files is in one of
 * the two. The articles leave in no order, spread evenly whatever files they came from.
 *
 * <p>Counts {@value #ARTICLES_COUNT}, {@value #DEAD_LETTERS_COUNT} and {@value #IGNORED_COUNT}
 * (records of web archives that are no articles by their kind) in the metrics of this class.
 */
public final class ReadArticles extends PTransform<PBegin, PCollectionTuple> {
  public static final TupleTag<Article> ARTICLES = new TupleTag<>() {};
  public static final TupleTag<DeadLetter> DEAD_LETTERS = new TupleTag<>() {};

  public static final String ARTICLES_COUNT = "articles";
  public static final String DEAD_LETTERS_COUNT = "deadLetters";
  public static final String IGNORED_COUNT = "ignoredRecords";

  /**
   * Enough for every worker to have something to do until the end, and few enough for the Direct
   * Runner, which spends a millisecond or two on each.
   */
  private static final int DEFAULT_BUCKETS = 128;

  private final List<InputFile> files;
  private final Lineage lineage;
  private final DatelineFinder dateline;
  private final Optional<LocalDate> publishedOn;
  private final int buckets;

  private ReadArticles(
      List<InputFile> files,
      Lineage lineage,
      DatelineFinder dateline,
      Optional<LocalDate> publishedOn,
      int buckets) {
    this.files = List.copyOf(files);
    this.lineage = lineage;
    this.dateline = dateline;
    this.publishedOn = publishedOn;
    this.buckets = buckets;
  }

  /**
   * Reads the files; articles without a date stay without.
   *
   * @param files as {@link InputPatterns} resolves them
   * @param lineage of the dead letters
   */
  public static ReadArticles from(List<InputFile> files, Lineage lineage) {
    return new ReadArticles(
        files, lineage, article -> Optional.empty(), Optional.empty(), DEFAULT_BUCKETS);
  }

  /** Dates the articles that come without a date by what their text states. */
  public ReadArticles withDateline(DatelineFinder finder) {
    return new ReadArticles(files, lineage, finder, publishedOn, buckets);
  }

  /** Dates the articles that state no date either. */
  public ReadArticles withPublishedOn(LocalDate date) {
    return new ReadArticles(files, lineage, dateline, Optional.of(date), buckets);
  }

  /** Sets how many bundles the articles are spread over. */
  public ReadArticles withBuckets(int count) {
    return new ReadArticles(files, lineage, dateline, publishedOn, count);
  }

  @Override
  public PCollectionTuple expand(PBegin input) {
    PCollectionTuple read =
        input
            .apply(
                "Files",
                Create.of(files.stream().map(InputFile::path).toList())
                    .withCoder(StringUtf8Coder.of()))
            .apply("Read", tagged(new ReadFileFn(lineage)));
    DatelineFinder finder = publishedOn.map(dateline::orElse).orElse(dateline);
    PCollectionTuple dated =
        withCoders(read)
            .get(ARTICLES)
            .apply("Bucket", bucketed(buckets))
            .apply("Spread", Reshuffle.of())
            .apply("Unbucket", Values.create())
            .apply("Date", tagged(new DateArticleFn(finder, lineage)));
    PCollection<DeadLetter> deadLetters =
        PCollectionList.of(read.get(DEAD_LETTERS))
            .and(withCoders(dated).get(DEAD_LETTERS))
            .apply("DeadLetters", Flatten.pCollections());
    return PCollectionTuple.of(ARTICLES, dated.get(ARTICLES)).and(DEAD_LETTERS, deadLetters);
  }

  /**
   * Not at random: where a worker is lost and the reading is done again, each article has to fall
   * to the bucket that it fell to before, or some would be worked on twice and others not at all.
   */
  private static WithKeys<Integer, Article> bucketed(int count) {
    return WithKeys.<Integer, Article>of(
            article -> Math.floorMod(article.getId().hashCode(), count))
        .withKeyType(TypeDescriptors.integers());
  }

  private static <T> ParDo.MultiOutput<T, Article> tagged(DoFn<T, Article> fn) {
    return ParDo.of(fn).withOutputTags(ARTICLES, TupleTagList.of(DEAD_LETTERS));
  }

  private static PCollectionTuple withCoders(PCollectionTuple outputs) {
    outputs.get(ARTICLES).setCoder(AvroCoder.specific(Article.class));
    outputs.get(DEAD_LETTERS).setCoder(AvroCoder.specific(DeadLetter.class));
    return outputs;
  }
}
