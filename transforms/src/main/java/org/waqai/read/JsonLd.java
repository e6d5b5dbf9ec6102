package org.waqai.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the schema.org descriptions in a page say of its article. */
final class JsonLd {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final List<JsonNode> articles;

  private JsonLd(List<JsonNode> articles) {
    this.articles = articles;
  }

  static JsonLd of(Document document) {
    return new JsonLd(
        document.select("script[type=application/ld+json]").stream()
            .flatMap(JsonLd::descriptions)
            .filter(JsonLd::isArticle)
            .toList());
  }

  Stream<String> headline() {
    return articles.stream().map(article -> article.path("headline").asText());
  }

  Stream<String> published() {
    return articles.stream().map(article -> article.path("datePublished").asText());
  }

  Stream<String> publisher() {
    return articles.stream().map(article -> article.path("publisher").path("name").asText());
  }

  /** The script's objects: one, a list, or those of a graph. A broken script describes nothing. */
  private static Stream<JsonNode> descriptions(Element script) {
    JsonNode root;
    try {
      root = MAPPER.readTree(script.data());
    } catch (JsonProcessingException e) {
      return Stream.empty();
    }
    return elements(root)
        .flatMap(node -> Stream.concat(Stream.of(node), elements(node.path("@graph"))));
  }

  private static Stream<JsonNode> elements(JsonNode node) {
    return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
  }

  /** NewsArticle, ReportageNewsArticle, Article and their kin; a type may be a list of types. */
  private static boolean isArticle(JsonNode node) {
    return elements(node.path("@type"))
        .map(JsonNode::asText)
        .anyMatch(type -> type.endsWith("Article") || type.endsWith("Posting"));
  }
}
