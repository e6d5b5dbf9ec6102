package org.waqai.pipeline.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;
import org.waqai.annotate.AnnotatorParameters;
import org.waqai.crosswalk.Crosswalk;
import org.waqai.extract.ExtractorParameters;
import org.waqai.pipeline.terminal.Console;
import org.waqai.read.InputFile;
import org.waqai.read.InputPatterns;
import org.waqai.seeds.Seeds;

/** One run from its settings to its manifest, with progress and a summary for the user. */
public final class ArticleJob {
  private final JobSettings settings;
  private final PipelineOptions options;
  private final Map<String, String> versions;
  private final Console console;

  /**
   * A job that has not begun.
   *
   * @param options of Beam and its runner, to which the settings are added
   * @param versions of the program and its libraries, by name
   */
  public ArticleJob(
      JobSettings settings,
      PipelineOptions options,
      Map<String, String> versions,
      Console console) {
    this.settings = settings;
    this.options = options;
    this.versions = versions;
    this.console = console;
    settings.runner().configure(options, settings.parallelism());
  }

  /**
   * Runs it to the end. Everything that the user can have got wrong is looked at before the first
   * model is loaded.
   *
   * @throws IOException where the summary cannot be read back or the manifest not be written
   */
  public void run() throws IOException {
    Instant startedAt = Instant.now();
    FileSystems.setDefaultPipelineOptions(options);
    List<InputFile> inputs = InputPatterns.resolve(settings.inputs());
    OutputFolder output = OutputFolder.at(settings.output());
    Seeds seeds = seeds();
    AnnotatorParameters models = AnnotatorParameters.of(seeds, versions.get("waqai"));
    ExtractorParameters rules = ExtractorParameters.of(seeds);
    output.prepare(inputs, settings.overwrite());

    Pipeline pipeline = Pipeline.create(options);
    new ArticlePipeline(settings, inputs, output, seeds, models, rules, versions.get("waqai"))
        .build(pipeline);
    JobCounts counts = await(pipeline.run(), inputs);
    requireBalance(counts);

    Duration wallTime = Duration.between(startedAt, Instant.now());
    output.writeManifest(
        new Manifest()
            .versions(versions)
            .versions(Crosswalk.versions(seeds))
            .time(startedAt, wallTime)
            .settings(settings)
            .inputs(inputs)
            .fingerprints(models.fingerprint(), rules.fingerprint())
            .counts(counts)
            .json());
    summarise(counts, RunSummary.of(output.events()), wallTime);
  }

  private Seeds seeds() {
    return settings
        .rules()
        .map(folder -> Seeds.bundled().replacing("rules", folder))
        .orElseGet(Seeds::bundled);
  }

  private JobCounts await(PipelineResult running, List<InputFile> inputs) throws IOException {
    Progress progress =
        new Progress(console, CompletableFuture.supplyAsync(() -> InputTotal.of(inputs)));
    org.joda.time.Duration interval = org.joda.time.Duration.millis(progress.interval().toMillis());
    PipelineResult.State state = running.waitUntilFinish(interval);
    while (state == null || !state.isTerminal()) {
      progress.show(JobCounts.soFar(running.metrics()), System.nanoTime());
      state = running.waitUntilFinish(interval);
    }
    progress.clear();
    if (state != PipelineResult.State.DONE) {
      throw new IOException("the job ended in state " + state);
    }
    return JobCounts.done(running.metrics());
  }

  /** The promise that nothing vanishes; a manifest that breaks it must not come to be. */
  private static void requireBalance(JobCounts counts) {
    if (!counts.balance()) {
      throw new IllegalStateException(
          "%d articles were read, but %d annotated or sent to the dead letters"
              .formatted(counts.of(Count.ARTICLES_READ), counts.articlesDone()));
    }
  }

  private void summarise(JobCounts counts, RunSummary summary, Duration wallTime) {
    PrintWriter out = console.out();
    summary.lines().forEach(out::println);
    out.println();
    out.println(
        String.format(
            Locale.ROOT,
            "%,d articles, %,d events, %,d dead letters in %.1f s",
            counts.of(Count.ARTICLES_ANNOTATED),
            counts.of(Count.EVENTS_EXTRACTED),
            counts.allDeadLetters(),
            wallTime.toMillis() / 1000.0));
    counts.deadLetters().forEach((stage, classes) -> out.println("  " + stage + " " + classes));
    out.println(
        "Written to " + settings.output() + ": annotations, events, deadletters, manifest.json");
  }
}
