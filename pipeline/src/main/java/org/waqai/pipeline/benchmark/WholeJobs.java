package org.waqai.pipeline.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.waqai.deadletter.ArticleJson;
import org.waqai.pipeline.job.ArticleJob;
import org.waqai.pipeline.job.JobSettings;
import org.waqai.pipeline.runner.Runner;
import org.waqai.pipeline.terminal.Console;
import org.waqai.schemas.Article;

/** Whole jobs as {@code waqai run} does them, from a file of articles to Avro files. */
final class WholeJobs {
  private final List<Article> articles;
  private final Path folder;
  private final Map<String, String> versions;

  /**
   * Jobs over as many of the articles as are asked for, over and over if there are fewer.
   *
   * @param folder for what the jobs read and write
   */
  WholeJobs(List<Article> articles, Path folder, Map<String, String> versions) {
    this.articles = articles;
    this.folder = folder;
    this.versions = versions;
  }

  /**
   * A finished job.
   *
   * @param nanos wall time from its start to its manifest, models loaded before
   * @param peakHeapBytes as {@link HeapPeak} tells it
   */
  record Run(int articles, int threads, long nanos, long peakHeapBytes) {
    double millisPerArticle() {
      return nanos / 1e6 / articles;
    }
  }

  Run run(int count, int threads) throws IOException {
    Path input = folder.resolve("job.jsonl");
    write(count, input);
    JobSettings settings =
        new JobSettings(
            List.of(input.toString()),
            folder.resolve("job").toString(),
            true,
            Optional.empty(),
            Optional.empty(),
            Runner.DIRECT,
            threads,
            List.of());
    Console silent = Console.on(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    ArticleJob job = new ArticleJob(settings, PipelineOptionsFactory::create, versions, silent);
    HeapPeak.reset();
    long start = System.nanoTime();
    job.run();
    long nanos = System.nanoTime() - start;
    return new Run(count, threads, nanos, HeapPeak.bytes());
  }

  private void write(int count, Path input) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(input))) {
      for (int i = 0; i < count; i++) {
        Article article = articles.get(i % articles.size());
        int copy = i / articles.size();
        out.write(
            ArticleJson.encode(
                Article.newBuilder(article).setId(article.getId() + "-" + copy).build()));
        out.write('\n');
      }
    }
  }
}
