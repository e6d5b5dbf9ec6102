package org.waqai.link.place;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.waqai.seeds.Seeds;

/** How fast names are looked up, on the words of real articles. */
class GazetteerEvidenceTest {
  private static final Pattern SPACE = Pattern.compile("[^\\p{L}]+");
  private static final int ARTICLES = 500;
  private static final int ROUNDS = 4;
  private static final double LEAST_WORDS_A_SECOND = 200_000;

  @Test
  void looksUpAsManyWordsAsNeeded() throws IOException {
    Path news = shared("data/news/articles.jsonl.gz");
    assumeTrue(Files.exists(news), "no articles at " + news);
    List<String> words = words(news);
    Gazetteer gazetteer = Gazetteer.load(Seeds.bundled());
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    double best = 0;
    long found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      // The processor's time: other programs must not count.
      long start = thread.getCurrentThreadCpuTime();
      for (String word : words) {
        found += gazetteer.lookup(word).size();
      }
      double seconds = (thread.getCurrentThreadCpuTime() - start) / 1e9;
      best = Math.max(best, words.size() / seconds);
    }
    System.out.printf("gazetteer: %.0f words a second, %d places%n", best, found / ROUNDS);
    assertTrue(best >= LEAST_WORDS_A_SECOND, best + " words a second");
  }

  private static List<String> words(Path news) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(news)), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .limit(ARTICLES)
          .flatMap(line -> Stream.of(SPACE.split(line, -1)))
          .filter(word -> !word.isEmpty())
          .toList();
    }
  }

  private static Path shared(String file) {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolveSibling("shared"))) {
      folder = folder.getParent();
    }
    return folder == null ? Path.of(file) : folder.resolveSibling("shared").resolve(file);
  }
}
