package org.waqai.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.deadletter.ArticleJson;
import org.waqai.schemas.Article;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.PayloadFormat;

class JsonLinesReaderTest {

  @Test
  void readsEveryField() throws IOException {
    Article article =
        read("""
            {"id": "n1", "source": "وكالة", "date": "2021-02-25", "title": "عنوان", \
            "text": "نص\\nثان", "url": "http://example.org", "other": [1]}
            """)
            .onlyArticle();

    assertEquals(
        Article.newBuilder()
            .setId("n1")
            .setPublisher("وكالة")
            .setPublishedOn(LocalDate.of(2021, 2, 25))
            .setTitle("عنوان")
            .setText("نص\nثان")
            .setUrl("http://example.org")
            .build(),
        article);
  }

  @Test
  void readsItsOwnDeadLetterPayloadAsTheSameArticle() throws IOException {
    Article article =
        read("{\"text\": \"نص \\\\ \\u0000 😀\", \"source\": \"س\", \"date\": \"2021-02-25\"}")
            .onlyArticle();

    assertEquals(article, read(new String(ArticleJson.encode(article), UTF_8)).onlyArticle());
  }

  @Test
  void needsOnlyTheText() throws IOException {
    Article article =
        read("{\"text\": \"نص\", \"id\": null, \"date\": \"\", \"title\": null}").onlyArticle();

    assertEquals("", article.getTitle());
    assertNull(article.getPublisher());
    assertNull(article.getPublishedOn());
    assertNull(article.getUrl());
  }

  @Test
  void makesAMissingIdFromTheContent() throws IOException {
    String id = read("{\"title\": \"ab\", \"text\": \"c\"}").onlyArticle().getId();

    assertTrue(id.matches("[0-9a-f]{32}"), id);
    assertEquals(id, read("\n{\"text\": \"c\",\"title\": \"ab\"}").onlyArticle().getId());
    assertNotEquals(id, read("{\"title\": \"a\", \"text\": \"bc\"}").onlyArticle().getId());
  }

  @Test
  void takesAWholeNumberAsId() throws IOException {
    assertEquals("17", read("{\"id\": 17, \"text\": \"نص\"}").onlyArticle().getId());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-02-25", "2021-02-25T23:30:00+03:00", "2021-02-25 10:00"})
  void takesTheDayOfADateAsWritten(String date) throws IOException {
    assertEquals(
        LocalDate.of(2021, 2, 25),
        read("{\"text\": \"نص\", \"date\": \"" + date + "\"}").onlyArticle().getPublishedOn());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\": \"نص\"                     | BROKEN_JSON",
        "{\"text\": \"نص\"} {}                 | BROKEN_JSON",
        "[\"نص\"]                              | BROKEN_JSON",
        "{\"id\": \"a\"}                       | EMPTY_TEXT",
        "{\"text\": \" \\n\"}                  | EMPTY_TEXT",
        "{\"text\": \"نص\", \"date\": \"25/02/2021\"} | BAD_DATE",
        "{\"text\": \"نص\", \"date\": \"2021-02-30\"} | BAD_DATE",
        "{\"text\": \"نص\", \"date\": \"+999999999-12-31\"} | BAD_DATE",
        "{\"text\": \"نص\", \"date\": \"-0044-03-15\"} | BAD_DATE",
        "{\"text\": [\"نص\"]}                  | WRONG_FIELD",
        "{\"text\": \"نص\", \"date\": 20210225} | WRONG_FIELD",
        "{\"text\": \"نص\", \"id\": 1.5}       | WRONG_FIELD",
      })
  void refusesALineThatIsNoArticleAndGoesOn(String line, String errorClass) throws IOException {
    Readings readings = read("{\"id\": \"1\", \"text\": \"أ\"}\n" + line + "\n\n{\"text\": \"ب\"}");

    assertEquals(List.of("أ", "ب"), readings.articles.stream().map(Article::getText).toList());
    DeadLetter letter = readings.deadLetters.get(0);
    assertEquals(errorClass, letter.getErrorClass());
    assertEquals("dir/news.jsonl:2", letter.getSource());
    assertEquals(PayloadFormat.JSON, letter.getFormat());
    assertEquals(ByteBuffer.wrap(line.getBytes(UTF_8)), letter.getPayload());
    assertEquals(1, readings.deadLetters.size());
    assertEquals(readings.deadLetters, readings.retried().deadLetters);
  }

  @Test
  void namesThePlaceInABrokenLine() throws IOException {
    String message = read("{\"text\": x}").onlyDeadLetter().getMessage();
    assertTrue(message.startsWith("broken JSON at column 10: Unrecognized token 'x'"), message);
  }

  @Test
  void refusesALineThatIsNotUtf8() throws IOException {
    byte[] content = "{\"text\": \"ab\"}\n{\"text\": \"cd\"}".getBytes(UTF_8);
    content[10] = (byte) 0xC3;

    Readings readings = Readings.of("news.jsonl", content);

    assertEquals(1, readings.articles.size());
    assertEquals("news.jsonl:1", readings.deadLetters.get(0).getSource());
    assertEquals("MALFORMED_UTF8", readings.deadLetters.get(0).getErrorClass());
    assertTrue(readings.deadLetters.get(0).getMessage().contains("byte 10 (0xC3)"));
  }

  @Test
  void refusesDeepNesting() throws IOException {
    String deep = "[".repeat(100_000);

    assertEquals(
        "BROKEN_JSON", read("{\"text\": \"نص\", \"x\": " + deep).onlyDeadLetter().getErrorClass());
  }

  @Test
  void replacesHalfCharacters() throws IOException {
    Article article =
        read("{\"title\": \"\\udc00\", \"text\": \"أ\\ud83d ب \\ud83d\\ude00\\ud83d\"}")
            .onlyArticle();

    assertEquals("\uFFFD", article.getTitle());
    assertEquals("أ\uFFFD ب 😀\uFFFD", article.getText());
  }

  @Test
  void readsABlankFileAsNothing() throws IOException {
    Readings readings = read("\uFEFF\n \r\n");

    assertEquals(List.of(), readings.articles);
    assertEquals(List.of(), readings.deadLetters);
  }

  @Test
  void keepsTheBeginningOfALineThatIsTooLongAndGoesOn() throws IOException {
    String tooLong = "{\"text\": \"" + "a".repeat(RecordLimit.BYTES) + "\"}";

    Readings readings = read(tooLong + "\n{\"text\": \"ب\"}");

    assertEquals("ب", readings.articles.get(0).getText());
    assertEquals("TOO_LARGE", readings.deadLetters.get(0).getErrorClass());
    assertEquals(RecordLimit.KEPT, readings.deadLetters.get(0).getPayload().remaining());
  }

  private static Readings read(String content) throws IOException {
    return Readings.of("dir/news.jsonl", content.getBytes(UTF_8));
  }
}
