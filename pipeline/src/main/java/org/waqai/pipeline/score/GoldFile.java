package org.waqai.pipeline.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.waqai.pipeline.UserException;

/** A file of annotated articles: a JSON array of documents with their events. */
public final class GoldFile {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private GoldFile() {}

  /**
   * The documents of the file.
   *
   * @throws UserException that names the file and, where it is no JSON, the line
   */
  public static JsonNode read(Path file) {
    try {
      JsonNode documents = MAPPER.readTree(file.toFile());
      if (!documents.isArray()) {
        throw new UserException(file + ": gold is a JSON array of documents, this is not one");
      }
      return documents;
    } catch (JsonProcessingException e) {
      throw new UserException(
          "%s, line %d: %s".formatted(file, e.getLocation().getLineNr(), e.getOriginalMessage()),
          e);
    } catch (IOException e) {
      throw new UserException(file + ": cannot be read", e);
    }
  }
}
