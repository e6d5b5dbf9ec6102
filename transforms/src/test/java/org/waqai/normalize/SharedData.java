package org.waqai.normalize;

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
import org.junit.jupiter.api.Assumptions;

/** The evidence outside the project; tests that ask for it are skipped where it is absent. */
final class SharedData {
  private SharedData() {}

  /** The rows of a tab-separated file without its header. */
  static List<String[]> rows(String path) throws IOException {
    return Files.readAllLines(find(path)).stream().skip(1).map(line -> line.split("\t")).toList();
  }

  /** Bodies of the news articles. */
  static List<String> newsBodies() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<String> bodies = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(find("data/news/articles.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = mapper.readTree(line);
        bodies.add(article.path("title").asText() + "\n" + article.path("text").asText());
      }
    }
    return bodies;
  }

  private static Path find(String path) {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("../shared").resolve(path).normalize())) {
      folder = folder.getParent();
    }
    Assumptions.assumeTrue(folder != null, "../shared/" + path + " is not here");
    return folder.resolve("../shared").resolve(path).normalize();
  }
}
