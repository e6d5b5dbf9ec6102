package org.waqai.deadletter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.waqai.schemas.Article;

/**
 * An article as a line of the {@code .jsonl} input, so that what reading the line gives is the same
 * article again. A missing value leaves its field out.
 */
public final class ArticleJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private ArticleJson() {}

  /** UTF-8, without the line break. */
  public static byte[] encode(Article article) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("id", article.getId());
    if (article.getPublisher() != null) {
      json.put("source", article.getPublisher());
    }
    if (article.getPublishedOn() != null) {
      json.put("date", article.getPublishedOn().toString());
    }
    json.put("title", article.getTitle());
    json.put("text", article.getText());
    if (article.getUrl() != null) {
      json.put("url", article.getUrl());
    }
    try {
      return MAPPER.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
