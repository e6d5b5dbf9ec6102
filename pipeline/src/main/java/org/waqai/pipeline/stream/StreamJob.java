package org.waqai.pipeline.stream;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.waqai.pipeline.terminal.Console;
import org.waqai.schemas.DeadLetter;

/** Batch after batch, until the process is asked to end; then the batch at work is finished. */
public final class StreamJob {
  /** A supervisor that waits less kills, which loses nothing either. */
  private static final Duration TO_FINISH = Duration.ofMinutes(5);

  /** Makes a run of a file; how, the stream does not know. */
  public interface BatchRun {
    /**
     * Runs it to its end.
     *
     * @param input a file of articles
     * @param output the folder to fill, whatever is in it
     * @return how many dead letters it wrote
     */
    long run(Path input, Path output) throws IOException;
  }

  private final StreamSettings settings;
  private final BatchRun batchRun;
  private final Console console;
  private final CountDownLatch finished = new CountDownLatch(1);
  private final Latencies latencies = new Latencies();
  private volatile boolean ending;
  private volatile boolean done;
  private long received;
  private long repeated;
  private long deadLetters;

  public StreamJob(StreamSettings settings, BatchRun batchRun, Console console) {
    this.settings = settings;
    this.batchRun = batchRun;
    this.console = console;
  }

  /**
   * Runs until the process is asked to end.
   *
   * @return how many dead letters it wrote
   */
  public long run() throws IOException {
    // First of all: who is asked to end while still starting ends as well as later.
    Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end-stream"));
    try (StreamFolder folder = StreamFolder.lock(settings.folder());
        Source source = source();
        EventSink sink = sink()) {
      Redeliveries redeliveries = new Redeliveries(settings.horizon());
      int last = takeUp(folder, source, sink, redeliveries);
      console.out().printf("reading %s; end it by SIGTERM or Ctrl-C%n", settings.input());
      while (!ending) {
        Arrivals arrivals = source.poll(settings.most(), settings.patience());
        if (!arrivals.isNothing()) {
          batch(++last, arrivals, folder, source, sink, redeliveries);
        }
      }
      summarise();
      done = true;
    } finally {
      finished.countDown();
    }
    return deadLetters;
  }

  /** Finishes what an earlier process began, and gives the last batch's number. */
  private int takeUp(StreamFolder folder, Source source, EventSink sink, Redeliveries redeliveries)
      throws IOException {
    int last = 0;
    for (int batch : folder.batches()) {
      Spool spool = folder.spool(batch);
      source.skip(spool.position());
      if (spool.writtenAt().isAfter(Instant.now().minus(settings.horizon()))) {
        redeliveries.fresh(spool.letters(), spool.writtenAt());
      }
      if (!folder.isDone(batch)) {
        finish(batch, spool.letters(), folder, sink);
        source.acknowledge(spool.position());
      }
      last = batch;
    }
    return last;
  }

  private void batch(
      int number,
      Arrivals arrivals,
      StreamFolder folder,
      Source source,
      EventSink sink,
      Redeliveries redeliveries)
      throws IOException {
    List<DeadLetter> fresh = redeliveries.fresh(arrivals.letters(), Instant.now());
    folder.spool(number).write(fresh, arrivals.position());
    finish(number, fresh, folder, sink);
    source.acknowledge(arrivals.position());
    received += arrivals.letters().size();
    repeated += arrivals.letters().size() - fresh.size();
    latencies.add(arrivals.sentAt(), Instant.now());
  }

  private void finish(int number, List<DeadLetter> letters, StreamFolder folder, EventSink sink)
      throws IOException {
    if (!letters.isEmpty()) {
      Path run = folder.run(number);
      deadLetters += batchRun.run(folder.spool(number).file(), run);
      long tooLarge =
          sink.send(run.resolve("events").toString(), run.resolve("deadletters").toString());
      console.out().printf("batch %d: %,d articles%n", number, letters.size());
      if (tooLarge > 0) {
        console
            .err()
            .printf(
                "%,d records of %s are larger than their topic takes: not sent%n", tooLarge, run);
      }
    }
    folder.setDone(number);
  }

  private Source source() {
    return StreamSettings.isTopic(settings.input())
        ? KafkaMessages.of(KafkaTopic.of(settings.input()), settings.most())
        : WatchedFiles.of(settings.input().substring(StreamSettings.WATCH.length()));
  }

  private EventSink sink() {
    return settings
        .topic()
        .<EventSink>map(topic -> KafkaEvents.to(KafkaTopic.of(topic)))
        .orElse(EventSink.NONE);
  }

  private void summarise() {
    console
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "%,d received, %,d of them again, %,d dead letters%s",
                received,
                repeated,
                deadLetters,
                received == 0 ? "" : latency()));
    console.out().flush();
  }

  private String latency() {
    return String.format(
        Locale.ROOT,
        "; out after %.1f s at the median, %.1f s at the 99th percentile",
        latencies.percentile(50),
        latencies.percentile(99));
  }

  /** The JVM ends when this returns; its status is 0 only for a job that was done. */
  private void end() {
    ending = true;
    try {
      if (finished.await(TO_FINISH.toMillis(), TimeUnit.MILLISECONDS) && done) {
        Runtime.getRuntime().halt(0);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
