package org.waqai.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.waqai.pipeline.benchmark.Benchmark;
import org.waqai.pipeline.benchmark.ConflictNews;
import org.waqai.pipeline.terminal.Console;
import org.waqai.read.ArticleFile;
import org.waqai.schemas.Article;
import org.waqai.seeds.Seeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code waqai benchmark}: how fast it is, and CoreNLP on the same articles. */
@Command(
    name = "benchmark",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    description = {
      "Measures plain CoreNLP and each stage of Waqai on the same articles, compares their segments",
      "and tags, and times whole jobs of growing size. Only the ratios within one run mean something."
    })
final class BenchmarkCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--input",
      paramLabel = "PATTERN",
      required = true,
      description = "Articles, in any format that 'run' reads.")
  private String input;

  @Option(
      names = "--articles",
      paramLabel = "N",
      description =
          "Compare on N articles, taken evenly from the input, and on N of its news of armed"
              + " conflict (default: ${DEFAULT-VALUE}); 0 for no comparison.",
      defaultValue = "50")
  private int count;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "Print medians of N rounds (default: ${DEFAULT-VALUE}).",
      defaultValue = "5")
  private int rounds;

  @Option(
      names = "--jobs",
      paramLabel = "N,N,...",
      split = ",",
      description =
          "Then time whole jobs of so many articles; the input is repeated if it has fewer.")
  private List<Integer> jobs = List.of();

  @Option(
      names = "--job-rounds",
      paramLabel = "N",
      description = "Print medians of N rounds of these jobs (default: ${DEFAULT-VALUE}).",
      defaultValue = "1")
  private int jobRounds;

  BenchmarkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (count < 0 || rounds < 1 || jobRounds < 1 || jobs.stream().anyMatch(size -> size < 1)) {
      throw new UserException(
          "--rounds, --job-rounds and --jobs must be 1 or more, --articles 0 or more");
    }
    List<Article> articles = ArticleFile.articles(input);
    if (articles.isEmpty()) {
      throw new UserException(input + ": holds no article");
    }
    Path folder = Files.createTempDirectory("waqai-benchmark-");
    try {
      Benchmark benchmark = new Benchmark(folder, new Versions().all(), console.out());
      if (count > 0) {
        benchmark.compare("articles of all kinds", evenly(articles), rounds);
        List<Article> conflict = ConflictNews.load(Seeds.bundled()).of(articles);
        if (!conflict.isEmpty()) {
          benchmark.compare("articles on armed conflict", evenly(conflict), rounds);
        }
      }
      if (!jobs.isEmpty()) {
        benchmark.grow(articles, jobs, jobRounds);
      }
    } finally {
      remove(folder);
    }
    return 0;
  }

  private List<Article> evenly(List<Article> articles) {
    List<Article> chosen = new ArrayList<>();
    int wanted = Math.min(count, articles.size());
    for (int i = 0; i < wanted; i++) {
      chosen.add(articles.get((int) ((long) i * articles.size() / wanted)));
    }
    return chosen;
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
