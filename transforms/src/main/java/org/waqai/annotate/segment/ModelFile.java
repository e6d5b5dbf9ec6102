package org.waqai.annotate.segment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Sha256;

/**
 * A model that a library brings: a resource on the class path, or a file.
 *
 * @param path as the library names it, such as {@code edu/stanford/nlp/models/…}
 */
public record ModelFile(String path) implements Serializable {

  /**
   * The model's bytes as they are stored.
   *
   * @throws SeedException when there is no such resource or file
   */
  public InputStream open() {
    try {
      URL resource = ModelFile.class.getClassLoader().getResource(path);
      if (resource != null) {
        return new BufferedInputStream(resource.openStream(), 1 << 16);
      }
      if (Files.isRegularFile(Path.of(path))) {
        return new BufferedInputStream(Files.newInputStream(Path.of(path)), 1 << 16);
      }
    } catch (IOException e) {
      throw new SeedException(path + ": this model cannot be read", e);
    }
    throw new SeedException(
        path
            + ": no such model, neither on the class path nor as a file; the Arabic models come in"
            + " stanford-corenlp's jar with the classifier models-arabic");
  }

  /**
   * SHA-256 of these bytes, in hexadecimal.
   *
   * @throws SeedException when there is no such resource or file
   */
  public String sha256() {
    MessageDigest digest = Sha256.digest();
    try (InputStream bytes = open()) {
      Sha256.read(bytes, digest);
    } catch (IOException e) {
      throw new SeedException(path + ": this model cannot be read", e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
