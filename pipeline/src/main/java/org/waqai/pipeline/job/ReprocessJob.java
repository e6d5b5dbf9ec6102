package org.waqai.pipeline.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;
import org.waqai.annotate.AnnotatorParameters;
import org.waqai.change.KnowledgeChange;
import org.waqai.crosswalk.Crosswalk;
import org.waqai.extract.EventExtraction;
import org.waqai.extract.ExtractorParameters;
import org.waqai.pipeline.RuleSeeds;
import org.waqai.pipeline.UserException;
import org.waqai.pipeline.job.ReprocessPipeline.NewArticles;
import org.waqai.pipeline.runner.Runner;
import org.waqai.pipeline.runner.RunnerSetup;
import org.waqai.pipeline.terminal.Console;
import org.waqai.read.InputFile;
import org.waqai.read.InputPatterns;
import org.waqai.seeds.LoadedAhead;
import org.waqai.seeds.Seeds;

/** A run made again from the annotations of an earlier one, with today's rules and lexicons. */
public final class ReprocessJob {
  private static final int CHANGES_SHOWN = 10;

  private final ReprocessSettings settings;
  private final PipelineOptions options;
  private final Map<String, String> versions;
  private final Console console;
  private final RunnerSetup runner;

  /**
   * A job that has not begun.
   *
   * @param options of Beam and its runner, to which the settings are added
   * @param versions of the program and its libraries, by name
   */
  public ReprocessJob(
      ReprocessSettings settings,
      PipelineOptions options,
      Map<String, String> versions,
      Console console) {
    this.settings = settings;
    this.options = options;
    this.versions = versions;
    this.console = console;
    this.runner = settings.runner().setup();
    runner.configure(options, settings.parallelism());
  }

  /**
   * Runs it to the end.
   *
   * @return how many dead letters it wrote
   * @throws IOException where records cannot be read or the manifest not be written
   */
  public long run() throws IOException {
    Instant startedAt = Instant.now();
    FileSystems.setDefaultPipelineOptions(options);
    StoredRun parent = StoredRun.open(settings.from());
    List<InputFile> inputs =
        settings.inputs().isEmpty() ? List.of() : InputPatterns.resolve(settings.inputs());
    FinishedRuns.require(inputs.stream().map(InputFile::path).toList());
    Set<String> withdrawn = withdrawn();
    Seeds seeds = RuleSeeds.from(settings.rules());
    LoadedAhead<KnowledgeChange> whatChanged = LoadedAhead.by(() -> change(parent, seeds));
    ExtractorParameters rules = ExtractorParameters.of(seeds);
    KnowledgeChange change = whatChanged.get();
    Map<String, String> checksums = Checksums.of(inputs);
    if (settings.ifChanged()
        && change.changes().isEmpty()
        && parent.hasRead(checksums)
        && withdrawn.isEmpty()) {
      console.out().println("nothing has changed since " + settings.from() + "; nothing done");
      return 0;
    }
    Optional<NewArticles> news =
        inputs.isEmpty() ? Optional.empty() : Optional.of(news(parent, inputs, seeds));
    OutputFolder output = OutputFolder.at(settings.output());
    requireElsewhere(parent, output);
    output.prepare(inputs, settings.overwrite());

    if (settings.runner() == Runner.DIRECT && !change.isHarmless()) {
      EventExtraction.loadAhead(rules);
    }
    RunOutput records = new RunOutput(output, settings.parallelism(), runner.countsOnce());
    Pipeline pipeline = Pipeline.create(options);
    new ReprocessPipeline(parent, change, news, withdrawn, rules, records).build(pipeline);
    JobCounts counts = records.recount(new Execution(console).run(pipeline, inputs));
    counts.requireBalance();

    RunSummary summary = RunSummary.of(output.part(Part.EVENTS));
    Duration wallTime = Duration.between(startedAt, Instant.now());
    List<String> layers = parent.layers().stream().map(StoredRun::path).toList();
    output.keepKnowledge(seeds);
    output.finish(
        new Manifest()
            .versions(versions)
            .versions(Crosswalk.versions(seeds))
            .time(startedAt, wallTime)
            .parent(parent.path())
            .layers(plus(layers, output.path()))
            .options(options())
            .changes(change)
            .inputs(inputs, checksums)
            .fingerprints(Fingerprints.of(seeds, parent.models(), rules))
            .counts(counts)
            .events(summary.types())
            .reprocessed(counts)
            .outputs(output.path(), output.records())
            .json());
    summarise(change, counts, summary, wallTime);
    return counts.allDeadLetters();
  }

  private static List<String> plus(List<String> list, String last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }

  private KnowledgeChange change(StoredRun parent, Seeds seeds) {
    if (settings.full()) {
      return KnowledgeChange.unknown("everything, as asked for");
    }
    if (!parent.program().equals(Program.fingerprint())) {
      return KnowledgeChange.unknown("the program");
    }
    return parent
        .knowledge()
        .map(earlier -> KnowledgeChange.between(earlier, seeds))
        .orElseGet(
            () ->
                KnowledgeChange.unknown("rules and lexicons, which the earlier run did not keep"));
  }

  private NewArticles news(StoredRun parent, List<InputFile> inputs, Seeds seeds) {
    String version = versions.get("waqai");
    AnnotatorParameters models = AnnotatorParameters.of(seeds, version);
    if (!parent.models().equals(models.fingerprint())) {
      throw new UserException(
          settings.from()
              + ": annotated with other models than those at hand, new articles would not be alike;"
              + " leave out --input, or run all articles again");
    }
    return new NewArticles(
        ArticleReading.of(inputs, version, seeds, settings.publishedOn()), models);
  }

  private static void requireElsewhere(StoredRun parent, OutputFolder output) {
    for (StoredRun layer : parent.layers()) {
      if (layer.path().equals(output.path())) {
        throw new UserException(
            output.path() + ": the new events are made from this run; name another folder");
      }
    }
  }

  private Set<String> withdrawn() {
    if (settings.withdrawn().isEmpty()) {
      return Set.of();
    }
    Path file = settings.withdrawn().get();
    try {
      Set<String> ids = new TreeSet<>();
      Files.readAllLines(file).stream()
          .map(String::strip)
          .filter(id -> !id.isEmpty())
          .forEach(ids::add);
      return ids;
    } catch (IOException e) {
      throw new UserException(
          file + ": cannot be read as UTF-8 text, one article id a line: " + e.getMessage(), e);
    }
  }

  private Map<String, Object> options() {
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("from", settings.from());
    given.put("output", settings.output());
    given.put("overwrite", settings.overwrite());
    given.put("full", settings.full());
    given.put("input", settings.inputs());
    given.put("withdrawn", settings.withdrawn().map(Object::toString).orElse(null));
    given.put("publishedOn", settings.publishedOn().map(Object::toString).orElse(null));
    given.put("rules", settings.rules().map(Object::toString).orElse(null));
    given.put("runner", settings.runner().name());
    given.put("parallelism", settings.parallelism());
    given.put("runnerOptions", settings.runnerOptions());
    return given;
  }

  private void summarise(
      KnowledgeChange change, JobCounts counts, RunSummary summary, Duration wallTime) {
    PrintWriter out = console.out();
    List<String> changes = change.changes();
    out.println(changes.isEmpty() ? "No rule or lexicon changed." : "Changed:");
    changes.stream().limit(CHANGES_SHOWN).forEach(line -> out.println("  " + line));
    if (changes.size() > CHANGES_SHOWN) {
      out.println("  and " + (changes.size() - CHANGES_SHOWN) + " more; see the manifest");
    }
    out.println();
    summary.lines().forEach(out::println);
    out.println();
    out.println(
        String.format(
            Locale.ROOT,
            "%,d of %,d earlier articles extracted again, %,d new, %,d buried; %,d events,"
                + " %,d dead letters in %.1f s",
            counts.of(Count.ARTICLES_EXTRACTED_AGAIN),
            counts.of(Count.ARTICLES_KNOWN),
            counts.of(Count.ARTICLES_ANNOTATED),
            counts.of(Count.ARTICLES_BURIED),
            counts.of(Count.EVENTS_EXTRACTED) + counts.of(Count.EVENTS_CARRIED_OVER),
            counts.allDeadLetters(),
            wallTime.toMillis() / 1000.0));
    out.println(
        "Written to %s; what is different: waqai diff %s %s"
            .formatted(settings.output(), settings.from(), settings.output()));
  }
}
