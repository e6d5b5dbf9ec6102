package org.waqai.read;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.waqai.schemas.Article;
import org.waqai.seeds.Sha256;

/**
 * An id for an article that came without one, and the mark by which a corrected article is told
 * from one that comes again: the same content gives the same id everywhere.
 */
public final class ContentId {
  private static final int ID_BYTES = 16;

  private ContentId() {}

  /**
   * The first 128 bits of SHA-256 over publisher, date, title, text and URL, each preceded by its
   * length, in lower-case hexadecimal.
   */
  public static String of(Article article) {
    MessageDigest digest = Sha256.digest();
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
}
