package org.waqai.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waqai.schemas.Article;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.Lineage;
import org.waqai.schemas.PayloadFormat;
import org.waqai.schemas.Stage;

class DeadLettersTest {
  private static final Lineage LINEAGE = new Lineage("1", "m", "r");

  @Test
  void writesAnArticleAsItsInputLine() {
    Article article =
        Article.newBuilder()
            .setId("a1")
            .setPublisher("وكالة")
            .setPublishedOn(LocalDate.of(2021, 2, 25))
            .setTitle("عنوان \"مقتبس\"")
            .setText("سطر\nوآخر")
            .setUrl("http://example.org/1")
            .build();

    assertEquals(
        "{\"id\":\"a1\",\"source\":\"وكالة\",\"date\":\"2021-02-25\","
            + "\"title\":\"عنوان \\\"مقتبس\\\"\",\"text\":\"سطر\\nوآخر\","
            + "\"url\":\"http://example.org/1\"}",
        new String(ArticleJson.encode(article), UTF_8));
  }

  @Test
  void leavesOutWhatAnArticleHasNot() {
    Article article = Article.newBuilder().setId("a1").setTitle("").setText("نص").build();

    assertEquals(
        "{\"id\":\"a1\",\"title\":\"\",\"text\":\"نص\"}",
        new String(ArticleJson.encode(article), UTF_8));
  }

  @Test
  void keepsTheArticleAndTheErrorOfALaterStage() {
    Article article = Article.newBuilder().setId("a1").setTitle("").setText("نص").build();

    assertEquals(
        DeadLetter.newBuilder()
            .setStage(Stage.ANNOTATE)
            .setSource("article a1")
            .setFormat(PayloadFormat.JSON)
            .setPayload(ByteBuffer.wrap(ArticleJson.encode(article)))
            .setErrorClass("java.lang.IllegalStateException")
            .setMessage("")
            .setLineage(LINEAGE)
            .build(),
        DeadLetters.of(Stage.ANNOTATE, article, new IllegalStateException(), LINEAGE));
  }
}
