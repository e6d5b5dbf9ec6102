package org.waqai.read;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.schemas.Article;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.PayloadFormat;
import org.waqai.text.Body;

class TextReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"عنوان\nنص", "عنوان\r\nسطر\r\nسطر\r\n", "عنوان\n\nفقرة\n", "\nبلا عنوان"})
  void keepsTheFileAsTheBody(String content) throws IOException {
    Article article = Readings.of("/news/حلب.txt", content.getBytes(UTF_8)).onlyArticle();

    assertEquals(content, Body.of(article).raw());
    assertEquals("حلب", article.getId());
  }

  @ParameterizedTest
  @ValueSource(strings = {"سطر واحد", "سطر واحد\n"})
  void takesASingleLineForTheText(String content) throws IOException {
    Article article = Readings.of("a.txt", content.getBytes(UTF_8)).onlyArticle();

    assertEquals("", article.getTitle());
    assertEquals(content, article.getText());
  }

  @Test
  void dropsTheByteOrderMark() throws IOException {
    Article article = Readings.of("a.txt", "\uFEFFعنوان\nنص".getBytes(UTF_8)).onlyArticle();

    assertEquals("عنوان", article.getTitle());
  }

  @Test
  void refusesWhatIsNotUtf8AndNamesTheByte() throws IOException {
    byte[] content = "عنوان\nنص".getBytes(UTF_8);
    content[13] = (byte) 0xFF;

    Readings readings = Readings.of("news/a.txt", content);

    DeadLetter letter = readings.onlyDeadLetter();
    assertEquals("MALFORMED_UTF8", letter.getErrorClass());
    assertEquals("not UTF-8 at byte 13 (0xFF); convert it to UTF-8", letter.getMessage());
    assertEquals("news/a.txt", letter.getSource());
    assertEquals(PayloadFormat.TEXT, letter.getFormat());
    assertEquals(ByteBuffer.wrap(content), letter.getPayload());
    assertEquals(readings.deadLetters, readings.retried().deadLetters);
  }

  @Test
  void refusesUtf16() throws IOException {
    DeadLetter letter = Readings.of("a.txt", "عنوان\nنص".getBytes(UTF_16)).onlyDeadLetter();

    assertEquals("MALFORMED_UTF8", letter.getErrorClass());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \r\n\t\n", "\uFEFF"})
  void refusesAFileWithoutText(String content) throws IOException {
    assertEquals(
        "EMPTY_TEXT",
        Readings.of("a.txt", content.getBytes(UTF_8)).onlyDeadLetter().getErrorClass());
  }

  @Test
  void takesFiveMebibytesAndAWordOfAHundredThousandLetters() throws IOException {
    String content = "عنوان\n" + "ق".repeat(100_000) + "\n" + "هجوم ".repeat((5 << 20) / 9);

    Article article = Readings.of("a.txt", content.getBytes(UTF_8)).onlyArticle();

    assertEquals(content, Body.of(article).raw());
  }

  @Test
  void keepsTheBeginningOfWhatIsTooLarge() throws IOException {
    DeadLetter letter = Readings.of("a.txt", new byte[RecordLimit.BYTES + 1]).onlyDeadLetter();

    assertEquals("TOO_LARGE", letter.getErrorClass());
    assertEquals(RecordLimit.KEPT, letter.getPayload().remaining());
    assertTrue(letter.getMessage().contains("16 MiB"), letter.getMessage());
  }
}
