package org.waqai.pipeline.job;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.waqai.pipeline.terminal.Console;

/** How far a job has come, in one line: written over on a terminal, every half minute elsewhere. */
final class Progress {
  private static final Duration ON_TERMINAL = Duration.ofSeconds(1);
  private static final Duration ELSEWHERE = Duration.ofSeconds(30);
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Console console;
  private final CompletableFuture<OptionalLong> counting;
  private long firstDoneAt;
  private long firstDone;

  /**
   * Progress of which nothing is shown yet.
   *
   * @param counting how many articles there are, as soon as that is known
   */
  Progress(Console console, CompletableFuture<OptionalLong> counting) {
    this.console = console;
    this.counting = counting;
  }

  Duration interval() {
    return console.errIsTerminal() ? ON_TERMINAL : ELSEWHERE;
  }

  /**
   * Shows where the job stands.
   *
   * @param nanoTime now, as {@link System#nanoTime} gives it
   */
  void show(JobCounts counts, long nanoTime) {
    String line = line(counts, nanoTime);
    PrintWriter err = console.err();
    if (console.errIsTerminal()) {
      err.print(CLEAR_LINE + line);
      err.flush();
    } else {
      err.println(line);
    }
  }

  /** Takes the line away, for what is printed next. */
  void clear() {
    if (console.errIsTerminal()) {
      console.err().print(CLEAR_LINE);
      console.err().flush();
    }
  }

  private String line(JobCounts counts, long nanoTime) {
    long done = counts.articlesDone();
    OptionalLong total = counting.getNow(OptionalLong.empty());
    if (done == 0) {
      return "loading models ...";
    }
    if (firstDone == 0) {
      firstDone = done;
      firstDoneAt = nanoTime;
    }
    double seconds = (nanoTime - firstDoneAt) / 1e9;
    double rate = seconds > 0 ? (done - firstDone) / seconds : 0;
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%,d", done));
    total.ifPresent(all -> line.append(String.format(Locale.ROOT, " of %,d", all)));
    line.append(" articles");
    if (rate > 0) {
      line.append(String.format(Locale.ROOT, ", %.1f/s", rate));
    }
    line.append(
        String.format(
            Locale.ROOT,
            ", %,d events, %,d dead letters",
            counts.of(Count.EVENTS_EXTRACTED),
            counts.allDeadLetters()));
    if (rate > 0 && total.isPresent() && total.getAsLong() > done) {
      line.append(", ").append(left((total.getAsLong() - done) / rate)).append(" left");
    }
    return line.toString();
  }

  private static String left(double seconds) {
    return seconds < 90
        ? Math.round(seconds) + " s"
        : seconds < 5400
            ? Math.round(seconds / 60) + " min"
            : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
  }
}
