package org.waqai.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.schemas.Article;
import org.waqai.schemas.DeadLetter;

class ReadArticlesTest {
  @TempDir Path dir;

  @Test
  void readsAllFormatsAndLosesNothing() throws IOException {
    Files.writeString(dir.resolve("text.txt"), "عنوان\nنص");
    Files.write(dir.resolve("latin.txt"), new byte[] {(byte) 0xE9, 't', 'e'});
    Files.writeString(dir.resolve("lines.jsonl"), "{\"id\":\"1\",\"text\":\"أ\"}\nbroken\n");
    byte[] gzip = GzipReaderTest.gzip("{\"id\":\"2\",\"text\":\"ب\"}\n".repeat(2));
    Files.write(dir.resolve("cut.jsonl.gz"), Arrays.copyOf(gzip, gzip.length - 4));
    Article article = Article.newBuilder().setId("3").setTitle("").setText("ج").build();
    Files.write(
        dir.resolve("articles.avro"),
        AvroReaderTest.avro(Article.getClassSchema(), List.of(article)));

    Files.writeString(dir.resolve("page.html"), "<title>عنوان</title><p>نص</p>");
    Files.writeString(dir.resolve("broken.warc"), "no archive\n");

    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(true);
    PCollectionTuple read = pipeline.apply(read(dir, reading -> reading));
    PAssert.that(ids(read)).containsInAnyOrder("text", "1", "2", "2", "3", "page");
    PAssert.that(errors(read))
        .containsInAnyOrder(
            "latin.txt MALFORMED_UTF8",
            "lines.jsonl:2 BROKEN_JSON",
            "cut.jsonl.gz:3 TRUNCATED",
            "broken.warc, at its start CORRUPT");
    PipelineResult result = pipeline.run();
    result.waitUntilFinish();

    assertEquals(6, count(result, ReadArticles.ARTICLES_COUNT));
    assertEquals(4, count(result, ReadArticles.DEAD_LETTERS_COUNT));
  }

  @Test
  void retriesDeadLetters() throws IOException {
    DeadLetter cured =
        DeadLetter.newBuilder(Readings.of("dir/a.txt", new byte[] {(byte) 0xFF}).onlyDeadLetter())
            .setPayload(UTF_8.encode("عنوان\nنص"))
            .build();
    DeadLetter incurable = Readings.of("b.jsonl", "broken".getBytes(UTF_8)).onlyDeadLetter();
    Files.write(
        dir.resolve("part-0.avro"),
        AvroReaderTest.avro(DeadLetter.getClassSchema(), List.of(cured, incurable)));

    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(true);
    PCollectionTuple read = pipeline.apply(read(dir, reading -> reading));
    PAssert.that(ids(read)).containsInAnyOrder("a");
    PAssert.that(read.get(ReadArticles.DEAD_LETTERS)).containsInAnyOrder(incurable);
    pipeline.run().waitUntilFinish();
  }

  @Test
  void datesByInputThenDatelineThenOption() throws IOException {
    Files.writeString(
        dir.resolve("a.jsonl"),
        """
        {"id": "input", "text": "stated", "date": "2020-01-01"}
        {"id": "dateline", "text": "stated"}
        {"id": "option", "text": "nothing"}
        """);

    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(true);
    PCollection<Article> articles =
        pipeline
            .apply(
                read(
                    dir,
                    reading ->
                        reading
                            .withPublishedOn(LocalDate.of(2022, 2, 2))
                            .withDateline(ReadArticlesTest::stated)))
            .get(ReadArticles.ARTICLES);
    PAssert.that(
            articles.apply(
                MapElements.into(TypeDescriptors.strings())
                    .via(article -> article.getId() + " " + article.getPublishedOn())))
        .containsInAnyOrder("input 2020-01-01", "dateline 2021-01-01", "option 2022-02-02");
    pipeline.run().waitUntilFinish();
  }

  @Test
  void keepsAnArticleThatTheDatelineFails() throws IOException {
    Files.writeString(dir.resolve("a.jsonl"), "{\"id\": \"1\", \"text\": \"fail\"}");

    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(true);
    PCollectionTuple read =
        pipeline.apply(read(dir, reading -> reading.withDateline(ReadArticlesTest::stated)));
    PAssert.that(ids(read)).empty();
    PAssert.that(errors(read)).containsInAnyOrder("article 1 java.lang.IllegalStateException");
    pipeline.run().waitUntilFinish();
  }

  @Test
  void turnsAFileThatVanishedIntoADeadLetter() throws IOException {
    Path file = Files.writeString(dir.resolve("a.txt"), "نص");
    ReadArticles reading = read(dir, same -> same);
    Files.delete(file);

    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(true);
    PCollectionTuple read = pipeline.apply(reading);
    PAssert.that(ids(read)).empty();
    PAssert.that(errors(read)).containsInAnyOrder("a.txt STORAGE");
    pipeline.run().waitUntilFinish();
  }

  private static Optional<LocalDate> stated(Article article) {
    return switch (article.getText()) {
      case "stated" -> Optional.of(LocalDate.of(2021, 1, 1));
      case "fail" -> throw new IllegalStateException("no dateline");
      default -> Optional.empty();
    };
  }

  private static ReadArticles read(Path dir, UnaryOperator<ReadArticles> options) {
    return options.apply(
        ReadArticles.from(InputPatterns.resolve(List.of(dir.toString())), Readings.LINEAGE)
            .withBuckets(2));
  }

  private static PCollection<String> ids(PCollectionTuple read) {
    return read.get(ReadArticles.ARTICLES)
        .apply("Ids", MapElements.into(TypeDescriptors.strings()).via(Article::getId));
  }

  private static PCollection<String> errors(PCollectionTuple read) {
    return read.get(ReadArticles.DEAD_LETTERS)
        .apply(
            MapElements.into(TypeDescriptors.strings())
                .via(letter -> FileName.base(letter.getSource()) + " " + letter.getErrorClass()));
  }

  private static long count(PipelineResult result, String counter) {
    MetricsFilter filter =
        MetricsFilter.builder()
            .addNameFilter(MetricNameFilter.named(ReadArticles.class, counter))
            .build();
    long sum = 0;
    for (var metric : result.metrics().queryMetrics(filter).getCounters()) {
      sum += metric.getCommitted();
    }
    return sum;
  }
}
