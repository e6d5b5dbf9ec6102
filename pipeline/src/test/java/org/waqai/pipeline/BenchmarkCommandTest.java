package org.waqai.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkCommandTest {
  @TempDir private Path folder;

  @Test
  void timesWholeJobsOfGrowingSize() throws IOException {
    CommandRun run =
        CommandRun.of(
            "benchmark", "--input=" + articles(), "--articles=0", "--jobs=1,3", "--job-rounds=3");

    assertEquals(0, run.status(), run.err());
    List<String> rows = run.lines().stream().filter(row -> row.matches("\\W*[13]\\W.*")).toList();
    assertEquals(2, rows.size(), run.out());
    for (String row : rows) {
      assertTrue(row.replaceAll("[\u2066-\u2069]", "").matches("[13] +[\\d.]+ ms .* MiB"), row);
    }
  }

  @Test
  void refusesSizesThatAreNone() throws IOException {
    CommandRun run = CommandRun.of("benchmark", "--input=" + articles(), "--jobs=0");

    assertEquals(2, run.status());
    assertTrue(run.err().contains("--job-rounds and --jobs must be 1 or more"), run.err());
  }

  @Test
  void needsArticles() {
    assertEquals(2, CommandRun.of("benchmark").status());
    assertEquals(2, CommandRun.of("benchmark", "--input=" + folder.resolve("none")).status());
  }

  private Path articles() throws IOException {
    return Files.writeString(
        folder.resolve("articles.jsonl"),
        """
        {"id": "a", "title": "قصف على القرية", "text": "قتل ثلاثة مدنيين في قصف على قرية شمال حلب."}
        {"id": "b", "title": "زيارة", "text": "وصل وزير الخارجية المصري إلى بيروت أمس."}
        """);
  }
}
