package org.waqai.annotate.segment;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Real news to compare with CoreNLP on, where there are some beside the checkout. */
public final class News {
  private static final String FILE = "data/news/articles.jsonl.gz";

  private News() {}

  /** The lines of all articles that are not blank; the test is skipped where there are none. */
  public static List<String> lines() throws IOException {
    Path news = shared();
    assumeTrue(Files.exists(news), "no news at " + news);
    ObjectMapper mapper = new ObjectMapper();
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(news)), StandardCharsets.UTF_8))) {
      for (String json = reader.readLine(); json != null; json = reader.readLine()) {
        JsonNode article = mapper.readTree(json);
        (article.path("title").asText("") + "\n" + article.path("text").asText())
            .lines()
            .filter(line -> !line.isBlank())
            .forEach(lines::add);
      }
    }
    return lines;
  }

  private static Path shared() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("../shared").normalize())) {
      folder = folder.getParent();
    }
    Path root = folder == null ? Path.of("") : folder;
    return root.resolve("../shared").resolve(FILE).normalize();
  }
}
