package org.waqai.pipeline.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waqai.annotate.segment.decoder.Segment;
import org.waqai.pipeline.terminal.Table;
import org.waqai.schemas.Article;
import org.waqai.text.Body;

/**
 * The whole benchmark. Figures of one run can be compared with each other; with those of another
 * run, or of another computer, only the ratios can.
 */
public final class Benchmark {
  private static final int[] PACES = {42, 12, 12, 12, 14};
  private static final int[] JOBS = {12, 12, 12, 8, 12};
  private static final Duration WARM_UP = Duration.ofSeconds(3);
  private static final Duration TOGETHER = Duration.ofSeconds(1);
  private static final int MIB = 1 << 20;

  private final Path folder;
  private final Map<String, String> versions;
  private final PrintWriter out;
  private CoreNlp coreNlp; // loaded when there is something to compare
  private Engines engines;

  /**
   * A benchmark that has not begun.
   *
   * @param folder an empty one for temporary files
   * @param versions of the program and its libraries, by name
   */
  public Benchmark(Path folder, Map<String, String> versions, PrintWriter out) {
    this.folder = folder;
    this.versions = versions;
    this.out = out;
  }

  /**
   * Compares with CoreNLP on one thread: speed, and whether both find the same segments and tags;
   * and Waqai on one thread with Waqai on two.
   *
   * @param kind what articles these are
   * @param rounds of which the medians are printed
   */
  public void compare(String kind, List<Article> articles, int rounds) throws Exception {
    if (coreNlp == null) {
      coreNlp = new CoreNlp();
      engines = Engines.load();
    }
    List<String> texts = articles.stream().map(article -> Body.of(article).raw()).toList();
    long words = texts.stream().mapToLong(text -> text.split("\\s+").length).sum();
    Stages waqai = new Stages(engines, articles, folder);
    print(
        "%,d %s, %,d words; one thread where not said otherwise, medians of %d rounds",
        articles.size(), kind, words, rounds);
    HeapPeak.reset();
    printPaces(waqai, texts, words, rounds);
    printAgreement(texts);
    print("");
  }

  private void printPaces(Stages waqai, List<String> texts, long words, int rounds)
      throws Exception {
    List<Task> theirs =
        List.of(coreNlp.segmenting(texts), coreNlp.tagging(texts), coreNlp.parsing(texts));
    List<Task> ours = new ArrayList<>();
    ours.add(waqai.segmenting());
    ours.addAll(waqai.stages());
    ours.add(waqai.whole());
    List<Task> all = new ArrayList<>(theirs);
    all.addAll(ours);
    Map<Task, Pace> paces = new Stopwatch(Meter.ofThread(), WARM_UP, rounds).time(all);
    TwoThreads twoThreads = new TwoThreads(TOGETHER, rounds);

    Pace segmenting = paces.get(theirs.get(0));
    Pace parsing = paces.get(theirs.get(2));
    Table table = new Table(PACES).add("", "words/s", "two threads", "bytes/word", "times CoreNLP");
    for (Task task : all) {
      Pace pace = paces.get(task);
      String times =
          task.name().equals(Task.SEGMENT) ? times(pace, segmenting) : times(pace, parsing);
      boolean other = theirs.contains(task);
      table.add(
          (other ? "CoreNLP " : "Waqai ") + task.name(),
          format("%,.0f", pace.wordsPerSecond(words)),
          other ? "" : format("%,.0f", words * 1e9 / twoThreads.nanos(task)),
          format("%,.0f", pace.bytes() / words),
          times);
    }
    table.lines().forEach(out::println);
    print(
        "Times CoreNLP: 'segment' against its segmenter, all else against its whole pipeline with"
            + " the parser. Two threads together, by the clock.");
    print("Peak heap, models of both loaded: %,d MiB", HeapPeak.bytes() / MIB);
  }

  private static String times(Pace pace, Pace theirs) {
    return format("%.1f", pace.times(theirs));
  }

  private void printAgreement(List<String> texts) {
    long same = 0;
    long sameTags = 0;
    long all = 0;
    for (String text : texts) {
      List<Segment> expected = coreNlp.segment(text);
      List<Segment> found = new ArrayList<>(engines.decoder().segment(text));
      all += expected.size();
      found.retainAll(expected);
      same += found.size();
      List<String> segments = expected.stream().map(Segment::text).toList();
      List<String> expectedTags = coreNlp.tag(segments);
      List<String> tags = engines.tagger().tag(segments);
      for (int i = 0; i < tags.size(); i++) {
        sameTags += tags.get(i).equals(expectedTags.get(i)) ? 1 : 0;
      }
    }
    print("Segments with the same spelling and offsets: %,d of CoreNLP's %,d", same, all);
    print("Tags of these that are the same: %,d", sameTags);
    out.flush();
  }

  /**
   * Runs whole jobs of these sizes with one and two threads in turns, the first size once more to
   * warm up.
   *
   * @param rounds of which the medians are printed
   */
  public void grow(List<Article> articles, List<Integer> sizes, int rounds) throws IOException {
    WholeJobs jobs = new WholeJobs(articles, folder, versions);
    jobs.run(sizes.get(0), 1);
    print(
        "Whole jobs, from a file of articles to Avro files, wall time, models loaded before;"
            + " medians of %d rounds",
        rounds);
    Table table = new Table(JOBS).add("articles", "1 thread", "2 threads", "ratio", "peak heap");
    for (int size : sizes) {
      double[] one = new double[rounds];
      double[] two = new double[rounds];
      long peak = 0;
      for (int round = 0; round < rounds; round++) {
        WholeJobs.Run single = jobs.run(size, 1);
        WholeJobs.Run pair = jobs.run(size, 2);
        one[round] = single.millisPerArticle();
        two[round] = pair.millisPerArticle();
        peak = Math.max(peak, Math.max(single.peakHeapBytes(), pair.peakHeapBytes()));
      }
      table.add(
          format("%,d", size),
          format("%.2f ms", Stopwatch.median(one)),
          format("%.2f ms", Stopwatch.median(two)),
          format("%.2f", Stopwatch.median(one) / Stopwatch.median(two)),
          format("%,d MiB", peak / MIB));
    }
    table.lines().forEach(out::println);
    print("Milliseconds are per article; the peak counts garbage that was not yet collected.");
    out.flush();
  }

  private void print(String format, Object... arguments) {
    out.println(format(format, arguments));
  }

  private static String format(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }
}
