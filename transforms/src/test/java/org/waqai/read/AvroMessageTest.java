package org.waqai.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waqai.schemas.Article;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.PayloadFormat;

class AvroMessageTest {
  private static final String SOURCE = "kafka://host:9092/articles/0, offset 7";

  @Test
  void readsAnArticleThatAvroItselfHasEncoded() throws IOException {
    Article article = article("وصل الوفد إلى المدينة.");
    DeadLetter letter = Received.message(SOURCE, encoded(article));

    assertEquals(PayloadFormat.AVRO, letter.getFormat());
    assertEquals(article, read(letter).onlyArticle());
    assertEquals(Received.mark(letter), Received.mark(Received.message(SOURCE, encoded(article))));
    assertNotEquals(
        Received.mark(letter), Received.mark(Received.message(SOURCE, encoded(article("آخر")))));
  }

  @Test
  void takesAnythingElseForJson() throws IOException {
    DeadLetter letter =
        Received.message(SOURCE, "{\"id\": \"1\", \"text\": \"نص\"}".getBytes(UTF_8));

    assertEquals(PayloadFormat.JSON, letter.getFormat());
    assertEquals("نص", read(letter).onlyArticle().getText());
  }

  @Test
  void keepsTheBytesOfAMessageThatItCannotUse() throws IOException {
    byte[] whole = encoded(article("نص"));
    byte[] otherSchema = whole.clone();
    otherSchema[2]++;
    byte[] longer = Arrays.copyOf(whole, whole.length + 1);

    assertRefused("TRUNCATED", Arrays.copyOf(whole, 5));
    assertRefused("WRONG_FORMAT", otherSchema);
    assertRefused("CORRUPT", longer);
    for (int length = 10; length < whole.length; length++) {
      assertRefused("CORRUPT", Arrays.copyOf(whole, length));
    }
    assertRefused("EMPTY_TEXT", encoded(article(" ")));
  }

  @Test
  void believesNoLengthInAMessage() throws IOException {
    byte[] hostile = Arrays.copyOf(encoded(article("نص")), 16);
    Arrays.fill(hostile, 10, 15, (byte) 0xFE);
    hostile[15] = 0x0F;

    assertRefused("CORRUPT", hostile);
  }

  @Test
  void aRefusedMessageIsRefusedAgain() throws IOException {
    byte[] broken = Arrays.copyOf(encoded(article("نص")), 12);
    Readings first = read(Received.message(SOURCE, broken));

    assertEquals(first.deadLetters, first.retried().deadLetters);
    assertEquals(Optional.empty(), Received.mark(Received.message(SOURCE, broken)));
  }

  private static void assertRefused(String errorClass, byte[] payload) throws IOException {
    DeadLetter letter = read(Received.message(SOURCE, payload)).onlyDeadLetter();

    assertEquals(errorClass, letter.getErrorClass());
    assertEquals(SOURCE, letter.getSource());
    assertEquals(ByteBuffer.wrap(payload), letter.getPayload());
    assertTrue(letter.getMessage().lines().count() == 1, letter.getMessage());
  }

  private static Readings read(DeadLetter letter) throws IOException {
    Readings readings = new Readings();
    Retry.read(letter, readings);
    return readings;
  }

  private static byte[] encoded(Article article) throws IOException {
    ByteBuffer encoded = Article.getEncoder().encode(article);
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    return bytes;
  }

  private static Article article(String text) {
    return Article.newBuilder()
        .setId("1")
        .setPublisher("وكالة")
        .setPublishedOn(LocalDate.of(2021, 2, 25))
        .setTitle("عنوان")
        .setText(text)
        .build();
  }
}
