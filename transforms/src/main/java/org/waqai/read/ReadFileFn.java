package org.waqai.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.waqai.metrics.Latency;
import org.waqai.schemas.Article;
import org.waqai.schemas.Lineage;
import org.waqai.schemas.PayloadFormat;

/** Reads one file, whose articles leave as they are found. */
final class ReadFileFn extends DoFn<String, Article> {
  private final Lineage lineage;
  private final Counter deadLetters =
      Metrics.counter(ReadArticles.class, ReadArticles.DEAD_LETTERS_COUNT);
  private final Counter ignoredRecords =
      Metrics.counter(ReadArticles.class, ReadArticles.IGNORED_COUNT);
  private final Latency latency = Latency.of(ReadArticles.class);

  ReadFileFn(Lineage lineage) {
    this.lineage = lineage;
  }

  @ProcessElement
  public void read(@Element String path, MultiOutputReceiver output) {
    ArticleSink sink = new Outputs(output);
    InputFormat format = InputFormat.of(path).orElseThrow();
    try (InputStream stream =
        Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(path, false)))) {
      format.reader().read(path, stream, sink);
    } catch (IOException e) {
      sink.failure(
          path,
          format.payloadFormat(),
          new byte[0],
          new UnreadableException(
              UnreadableException.Kind.STORAGE,
              "cannot be read (%s); give the file again".formatted(e.getMessage()),
              e));
    }
  }

  private final class Outputs implements ArticleSink {
    private final MultiOutputReceiver output;
    private long start = System.nanoTime();

    Outputs(MultiOutputReceiver output) {
      this.output = output;
    }

    @Override
    public void article(Article article) {
      latency.since(start);
      output.get(ReadArticles.ARTICLES).output(article);
      start = System.nanoTime(); // where steps are fused, the article has gone all its way
    }

    @Override
    public void failure(
        String source, PayloadFormat format, byte[] payload, UnreadableException error) {
      latency.since(start);
      deadLetters.inc();
      output
          .get(ReadArticles.DEAD_LETTERS)
          .output(error.deadLetter(source, format, payload, lineage));
      start = System.nanoTime();
    }

    @Override
    public void ignored() {
      ignoredRecords.inc();
    }
  }
}
