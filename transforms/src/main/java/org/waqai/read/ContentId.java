package org.waqai.read;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.waqai.schemas.Article;

/** An id for an article that came without one: the same content gives the same id everywhere. */
final class ContentId {
  private static final int ID_BYTES = 16;

  private ContentId() {}

  /**
   * The first 128 bits of SHA-256 over publisher, date, title, text and URL, each preceded by its
   * length, in lower-case hexadecimal.
   */
  static String of(Article article) {
    MessageDigest digest = sha256();
    Stream.of(
            article.getPublisher(),
            article.getPublishedOn(),
            article.getTitle(),
            article.getText(),
            article.getUrl())
        .map(field -> Objects.toString(field, "").getBytes(StandardCharsets.UTF_8))
        .forEach(
            bytes -> {
              digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
              digest.update(bytes);
            });
    return HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
