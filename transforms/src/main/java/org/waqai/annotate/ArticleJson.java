package org.waqai.annotate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import org.waqai.schemas.Article;

/** An article as the JSON object that the input formats .jsonl and .jsonl.gz hold, in UTF-8. */
final class ArticleJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ArticleJson() {}

  static ByteBuffer of(Article article) {
    ObjectNode object = JSON.createObjectNode();
    object.put("id", article.getId());
    object.put("source", article.getPublisher());
    object.put(
        "date", article.getPublishedOn() == null ? null : article.getPublishedOn().toString());
    object.put("title", article.getTitle());
    object.put("text", article.getText());
    object.put("url", article.getUrl());
    try {
      return ByteBuffer.wrap(JSON.writeValueAsBytes(object));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An object of strings is always JSON", e);
    }
  }
}
