package org.waqai.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.junit.jupiter.api.Test;
import org.waqai.schemas.AnnotatedArticle;
import org.waqai.schemas.Article;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.PayloadFormat;
import org.waqai.schemas.Stage;
import org.waqai.seeds.Seeds;

class AnnotateArticlesTest {
  private static final AnnotatorParameters PARAMETERS =
      AnnotatorParameters.of(Seeds.bundled(), "test");

  @Test
  void annotatesOrSendsToDeadLetters() {
    Article arabic = article("a", "عنوان", "وصل الوفد إلى المدينة. ثم غادرها.");
    Article english = article("b", "Title \"quoted\"", "Nothing here is Arabic.");
    english.setPublisher("agency");
    english.setPublishedOn(LocalDate.of(2021, 2, 25));
    Article empty = article("c", "عنوان", "");

    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(true);
    PCollectionTuple outputs =
        pipeline
            .apply(Create.of(arabic, english, empty).withCoder(AvroCoder.of(Article.class)))
            .apply(AnnotateArticles.with(PARAMETERS));
    PAssert.that(outputs.get(AnnotateArticles.ANNOTATED))
        .satisfies(
            annotated -> {
              List<AnnotatedArticle> all = list(annotated);
              assertEquals(1, all.size());
              assertEquals("a", all.get(0).getArticle().getId());
              assertEquals(3, all.get(0).getSentences().size());
              assertEquals("test", all.get(0).getLineage().getPipeline());
              assertEquals(PARAMETERS.fingerprint(), all.get(0).getLineage().getModels());
              return null;
            });
    PAssert.that(outputs.get(AnnotateArticles.DEAD_LETTERS))
        .satisfies(
            letters -> {
              List<DeadLetter> all = new ArrayList<>(list(letters));
              all.sort((x, y) -> x.getSource().compareTo(y.getSource()));
              assertEquals(2, all.size());
              assertEquals(
                  UnannotatableArticleException.NotArabic.class.getName(),
                  all.get(0).getErrorClass());
              assertEquals(
                  UnannotatableArticleException.EmptyText.class.getName(),
                  all.get(1).getErrorClass());
              assertEquals(Stage.ANNOTATE, all.get(0).getStage());
              assertEquals(PayloadFormat.JSON, all.get(0).getFormat());
              assertEquals(
                  json(
                      "{\"id\":\"b\",\"source\":\"agency\",\"date\":\"2021-02-25\","
                          + "\"title\":\"Title \\\"quoted\\\"\","
                          + "\"text\":\"Nothing here is Arabic.\"}"),
                  json(all.get(0).getPayload()));
              return null;
            });
    PipelineResult result = pipeline.run();
    result.waitUntilFinish();
    assertEquals(1, counter(result, "articles"));
    assertEquals(3, counter(result, "sentences"));
    assertEquals(9, counter(result, "words"));
    assertEquals(2, counter(result, "deadLetters"));
  }

  @Test
  void refusesOtherModelsInOneProcess() {
    new AnnotateArticles.Annotate(PARAMETERS).setUp();
    AnnotatorParameters other = AnnotatorParameters.of(Seeds.bundled(), "other version");
    IllegalStateException error =
        assertThrows(
            IllegalStateException.class, () -> new AnnotateArticles.Annotate(other).setUp());
    assertTrue(error.getMessage().contains("once per process"), error.getMessage());
  }

  private static Article article(String id, String title, String text) {
    return Article.newBuilder().setId(id).setTitle(title).setText(text).build();
  }

  private static <T> List<T> list(Iterable<T> elements) {
    return StreamSupport.stream(elements.spliterator(), false).toList();
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(ByteBuffer bytes) {
    byte[] copy = new byte[bytes.remaining()];
    bytes.duplicate().get(copy);
    return json(new String(copy, java.nio.charset.StandardCharsets.UTF_8));
  }

  private static long counter(PipelineResult result, String name) {
    return StreamSupport.stream(
            result
                .metrics()
                .queryMetrics(
                    MetricsFilter.builder()
                        .addNameFilter(MetricNameFilter.named(AnnotateArticles.class, name))
                        .build())
                .getCounters()
                .spliterator(),
            false)
        .mapToLong(counter -> counter.getAttempted())
        .sum();
  }
}
