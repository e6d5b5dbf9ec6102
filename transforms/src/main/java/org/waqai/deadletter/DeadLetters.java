package org.waqai.deadletter;

import java.nio.ByteBuffer;
import org.waqai.schemas.Article;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.Lineage;
import org.waqai.schemas.PayloadFormat;
import org.waqai.schemas.Stage;

/** Makes dead letters from failures. */
public final class DeadLetters {
  private static final String ARTICLE = "article ";

  private DeadLetters() {}

  /** The id of the article that a stage after reading sent here, by the letter's source. */
  public static String articleId(String source) {
    return source.substring(ARTICLE.length());
  }

  /** An article that a stage after reading could not use; the payload is its JSON line. */
  public static DeadLetter of(Stage stage, Article article, Throwable error, Lineage lineage) {
    return of(
        stage,
        ARTICLE + article.getId(),
        PayloadFormat.JSON,
        ArticleJson.encode(article),
        error,
        lineage);
  }

  /** An input that failed in a way nobody foresaw: its error class is the exception's. */
  public static DeadLetter of(
      Stage stage,
      String source,
      PayloadFormat format,
      byte[] payload,
      Throwable error,
      Lineage lineage) {
    String message = error.getMessage() == null ? "" : error.getMessage();
    return of(stage, source, format, payload, error.getClass().getName(), message, lineage);
  }

  /**
   * An input that failed in a way its stage knows.
   *
   * @param source the input file and the place in it
   * @param format how to read the payload again
   * @param payload the original bytes
   * @param errorClass a short name under which failures of one kind are counted
   * @param message one line for the user: what is wrong and what to do
   */
  public static DeadLetter of(
      Stage stage,
      String source,
      PayloadFormat format,
      byte[] payload,
      String errorClass,
      String message,
      Lineage lineage) {
    return DeadLetter.newBuilder()
        .setStage(stage)
        .setSource(source)
        .setFormat(format)
        .setPayload(ByteBuffer.wrap(payload))
        .setErrorClass(errorClass)
        .setMessage(message)
        .setLineage(lineage)
        .build();
  }
}
