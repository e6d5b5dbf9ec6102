package org.waqai.pipeline.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;
import org.waqai.annotate.AnnotatorParameters;
import org.waqai.annotate.ArticleAnnotation;
import org.waqai.crosswalk.Crosswalk;
import org.waqai.extract.EventExtraction;
import org.waqai.extract.ExtractorParameters;
import org.waqai.pipeline.RuleSeeds;
import org.waqai.pipeline.runner.Runner;
import org.waqai.pipeline.runner.RunnerSetup;
import org.waqai.pipeline.terminal.Console;
import org.waqai.read.InputFile;
import org.waqai.read.InputPatterns;
import org.waqai.seeds.LoadedAhead;
import org.waqai.seeds.Seeds;

/** One run from its settings to its manifest, with progress and a summary for the user. */
public final class ArticleJob {
  private final JobSettings settings;
  private final Supplier<PipelineOptions> beamOptions;
  private final Map<String, String> versions;
  private final Console console;
  private final RunnerSetup runner;

  /**
   * A job that has not begun.
   *
   * @param beamOptions those of Beam and its runner, to which the settings are added; asked for
   *     once, while the models are loaded, since to make them takes a while
   * @param versions of the program and its libraries, by name
   */
  public ArticleJob(
      JobSettings settings,
      Supplier<PipelineOptions> beamOptions,
      Map<String, String> versions,
      Console console) {
    this.settings = settings;
    this.beamOptions = beamOptions;
    this.versions = versions;
    this.console = console;
    this.runner = settings.runner().setup();
  }

  /**
   * Runs it to the end. Everything that the user can have got wrong is looked at while the models
   * are loaded, before the first article is read.
   *
   * @return how many dead letters it wrote
   * @throws IOException where the summary cannot be read back or the manifest not be written
   */
  public long run() throws IOException {
    Instant startedAt = Instant.now();
    Seeds seeds = RuleSeeds.from(settings.rules());
    LoadedAhead<AnnotatorParameters> modelFiles = LoadedAhead.by(() -> modelFiles(seeds));
    LoadedAhead<ExtractorParameters> ruleFiles = LoadedAhead.by(() -> ruleFiles(seeds));
    PipelineOptions options = beamOptions.get();
    runner.configure(options, settings.parallelism());
    FileSystems.setDefaultPipelineOptions(options);
    List<InputFile> inputs = InputPatterns.resolve(settings.inputs());
    FinishedRuns.require(inputs.stream().map(InputFile::path).toList());
    OutputFolder output = OutputFolder.at(settings.output());
    ExtractorParameters rules = ruleFiles.get();
    AnnotatorParameters models = modelFiles.get();
    output.prepare(inputs, settings.overwrite());
    RunOutput records = new RunOutput(output, settings.parallelism(), runner.countsOnce());
    Pipeline pipeline = Pipeline.create(options);
    new ArticlePipeline(
            ArticleReading.of(inputs, versions.get("waqai"), seeds, settings.publishedOn()),
            models,
            rules,
            records)
        .build(pipeline);
    JobCounts counts = records.recount(new Execution(console).run(pipeline, inputs));
    counts.requireBalance();

    RunSummary summary = RunSummary.of(output.part(Part.EVENTS));
    Duration wallTime = Duration.between(startedAt, Instant.now());
    output.keepKnowledge(seeds);
    output.finish(
        new Manifest()
            .versions(versions)
            .versions(Crosswalk.versions(seeds))
            .time(startedAt, wallTime)
            .layers(List.of(output.path()))
            .options(options())
            .inputs(inputs, Checksums.of(inputs))
            .fingerprints(Fingerprints.of(seeds, models.fingerprint(), rules))
            .counts(counts)
            .events(summary.types())
            .outputs(output.path(), output.records())
            .json());
    summarise(counts, summary, wallTime);
    return counts.allDeadLetters();
  }

  private ExtractorParameters ruleFiles(Seeds seeds) {
    ExtractorParameters rules = ExtractorParameters.of(seeds);
    if (settings.runner() == Runner.DIRECT) {
      EventExtraction.loadAhead(rules);
    }
    return rules;
  }

  /** What they hold takes longest to load of all, so that it begins at once. */
  private AnnotatorParameters modelFiles(Seeds seeds) {
    AnnotatorParameters models = AnnotatorParameters.of(seeds, versions.get("waqai"));
    if (settings.runner() == Runner.DIRECT) {
      ArticleAnnotation.loadAhead(models);
    }
    return models;
  }

  private Map<String, Object> options() {
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("input", settings.inputs());
    given.put("output", settings.output());
    given.put("overwrite", settings.overwrite());
    given.put("publishedOn", settings.publishedOn().map(Object::toString).orElse(null));
    given.put("rules", settings.rules().map(Object::toString).orElse(null));
    given.put("runner", settings.runner().name());
    given.put("parallelism", settings.parallelism());
    given.put("runnerOptions", settings.runnerOptions());
    return given;
  }

  private static String slowest(JobCounts counts) {
    return counts.latencies().entrySet().stream()
        .map(
            stage ->
                "%s %,d ms"
                    .formatted(
                        stage.getKey().name().toLowerCase(Locale.ROOT), stage.getValue().getMax()))
        .collect(Collectors.joining(", "));
  }

  private void summarise(JobCounts counts, RunSummary summary, Duration wallTime) {
    PrintWriter out = console.out();
    summary.lines().forEach(out::println);
    out.println();
    out.println(
        String.format(
            Locale.ROOT,
            "%,d articles, %,d words, %,d events, %,d dead letters in %.1f s",
            counts.of(Count.ARTICLES_ANNOTATED),
            counts.of(Count.WORDS_ANNOTATED),
            counts.of(Count.EVENTS_EXTRACTED),
            counts.allDeadLetters(),
            wallTime.toMillis() / 1000.0));
    counts.deadLetters().forEach((stage, classes) -> out.println("  " + stage + " " + classes));
    if (!counts.latencies().isEmpty()) {
      out.println("Slowest article: " + slowest(counts));
    }
    out.println(
        "Written to " + settings.output() + ": annotations, events, deadletters, manifest.json");
  }
}
