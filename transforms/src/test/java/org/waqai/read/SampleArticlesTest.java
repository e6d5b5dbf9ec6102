package org.waqai.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.waqai.schemas.Article;

/** The golden events of the sample articles quote them as they are read. */
class SampleArticlesTest {
  private static final Path ARTICLES = Path.of("..", "seeds", "articles");

  @Test
  void givesTheTextsThatTheGoldenEventsQuote() throws IOException {
    Readings readings = new Readings();
    for (InputFile file : InputPatterns.resolve(List.of(ARTICLES.toString()))) {
      try (InputStream stream = Files.newInputStream(Path.of(file.path()))) {
        InputFormat.of(file.path()).orElseThrow().reader().read(file.path(), stream, readings);
      }
    }
    TreeMap<String, String> read = new TreeMap<>();
    for (Article article : readings.articles) {
      read.put(article.getId(), article.getTitle() + "\n" + article.getText());
    }

    TreeMap<String, String> gold = new TreeMap<>();
    for (JsonNode document : new JsonMapper().readTree(ARTICLES.resolve("gold.json").toFile())) {
      gold.put(
          document.get("docId").asText(),
          document.get("title").asText() + "\n" + document.get("text").asText());
    }

    assertEquals(gold, read);
    assertEquals(16, read.size());
    assertEquals(List.of(), readings.deadLetters);
  }
}
