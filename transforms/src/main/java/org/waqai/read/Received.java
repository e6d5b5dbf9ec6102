package org.waqai.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.io.FileSystems;
import org.waqai.deadletter.ArticleJson;
import org.waqai.deadletter.DeadLetters;
import org.waqai.schemas.Article;
import org.waqai.schemas.DeadLetter;
import org.waqai.schemas.Lineage;
import org.waqai.schemas.PayloadFormat;
import org.waqai.schemas.Stage;

/**
 * What has come in and waits to be read, as letters: that is the form in which any bytes lie in a
 * file of ours, and from which they are read as if for the first time.
 */
public final class Received {
  private static final String WAITING = "RECEIVED";
  private static final Lineage NONE = new Lineage("", "", "");

  private Received() {}

  /**
   * A message of one JSON object, or of an {@code Article} in Avro's single-object encoding, as it
   * was received.
   *
   * @param source where it stood
   */
  public static DeadLetter message(String source, byte[] payload) {
    PayloadFormat format = AvroMessage.isOne(payload) ? PayloadFormat.AVRO : PayloadFormat.JSON;
    return letter(source, format, payload);
  }

  /**
   * The records of a file, in any format known by its name; what is none keeps its own bytes.
   *
   * @throws InputException when the file cannot be read, or its name is of no format
   */
  public static List<DeadLetter> file(String path) {
    List<DeadLetter> letters = new ArrayList<>();
    InputFormat format =
        InputFormat.of(path)
            .orElseThrow(
                () ->
                    new InputException(
                        "%s: not a format that Waqai reads by its name; it reads %s"
                            .formatted(path, InputFormat.known())));
    try (InputStream stream =
        Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(path, false)))) {
      format
          .reader()
          .read(
              path,
              stream,
              new Sink() {
                @Override
                public void article(Article article) {
                  letters.add(letter(path, PayloadFormat.JSON, ArticleJson.encode(article)));
                }

                @Override
                public void failure(
                    String source, PayloadFormat kind, byte[] payload, UnreadableException error) {
                  letters.add(letter(source, kind, payload));
                }
              });
    } catch (IOException e) {
      throw new InputException("%s: cannot be read (%s)".formatted(path, e.getMessage()), e);
    }
    return letters;
  }

  /**
   * A mark that two articles share when one is the other come again: id and content are the same.
   * Empty for what is no article.
   */
  public static Optional<String> mark(DeadLetter letter) {
    List<String> marks = new ArrayList<>();
    try {
      Retry.read(
          letter,
          new Sink() {
            @Override
            public void article(Article article) {
              marks.add(ContentId.of(article) + " " + article.getId());
            }
          });
    } catch (IOException e) {
      return Optional.empty();
    }
    return marks.stream().findFirst();
  }

  private static DeadLetter letter(String source, PayloadFormat format, byte[] payload) {
    return DeadLetters.of(Stage.READ, source, format, payload, WAITING, "", NONE);
  }

  /** Whatever is not looked for is left. */
  private abstract static class Sink implements ArticleSink {
    @Override
    public void failure(
        String source, PayloadFormat format, byte[] payload, UnreadableException error) {
      // The job reads the same bytes again and says what is wrong with them.
    }

    @Override
    public void ignored() {
      // A picture in a web archive is no article and no failure.
    }
  }
}
