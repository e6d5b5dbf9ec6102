package org.waqai.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.waqai.pipeline.job.FinishedRuns;
import org.waqai.pipeline.records.RecordFiles;
import org.waqai.pipeline.records.RecordJson;
import org.waqai.pipeline.records.RecordReader;
import org.waqai.pipeline.score.GoldFile;
import org.waqai.pipeline.score.Scorer;
import org.waqai.pipeline.terminal.Console;
import org.waqai.seeds.Seeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waqai score}: events against gold annotation. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    description = "Prints precision, recall and F1 of events against gold, slot by slot.")
final class ScoreCommand implements Callable<Integer> {
  // Ties between equally good pairs fall to the first event, so shards need one order.
  private static final Comparator<JsonNode> BY_PLACE =
      Comparator.<JsonNode>comparingInt(event -> event.at("/mentions/0/trigger/start").asInt())
          .thenComparing(event -> event.path("eventId").asText());

  private final ObjectMapper mapper = new ObjectMapper();
  private final Console console;

  @Parameters(index = "0", paramLabel = "GOLD.json", description = "Articles with gold events.")
  private Path gold;

  @Parameters(
      index = "1",
      paramLabel = "DIR|EVENTS.jsonl",
      description = "The output of a run, or events as 'waqai cat' prints them.")
  private String events;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "Name the first N missed and spurious events.")
  private int errors;

  ScoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Scorer scorer = new Scorer(Seeds.bundled(), errors);
    scorer.add(GoldFile.read(gold), systemEvents());
    scorer.report().forEach(console.out()::println);
    return 0;
  }

  private Map<String, List<JsonNode>> systemEvents() {
    if (Files.isRegularFile(Path.of(events)) && !events.endsWith(".avro")) {
      return jsonEvents(Path.of(events));
    }
    String run = events + "/events";
    Map<String, List<JsonNode>> byDocument =
        avroEvents(Files.isDirectory(Path.of(run)) ? run : events);
    byDocument.values().forEach(list -> list.sort(BY_PLACE));
    return byDocument;
  }

  private Map<String, List<JsonNode>> jsonEvents(Path file) {
    Map<String, List<JsonNode>> byDocument = new LinkedHashMap<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      int number = 1;
      for (String line = reader.readLine(); line != null; line = reader.readLine(), number++) {
        if (!line.isBlank()) {
          add(parse(file, number, line), byDocument);
        }
      }
    } catch (IOException e) {
      throw new UserException(file + ": cannot be read as UTF-8 text: " + e.getMessage(), e);
    }
    return byDocument;
  }

  private JsonNode parse(Path file, int number, String line) {
    try {
      return mapper.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UserException("%s, line %d: %s".formatted(file, number, e.getOriginalMessage()), e);
    }
  }

  private static Map<String, List<JsonNode>> avroEvents(String path) {
    Map<String, List<JsonNode>> byDocument = new LinkedHashMap<>();
    List<ResourceId> files = RecordFiles.find(path);
    FinishedRuns.require(files.stream().map(ResourceId::toString).toList());
    for (ResourceId file : files) {
      try (RecordReader records = RecordReader.open(file)) {
        records.forEachRemaining(record -> add(RecordJson.of(record), byDocument));
      } catch (IOException e) {
        throw new UserException(file + ": cannot be read", e);
      }
    }
    return byDocument;
  }

  private static void add(JsonNode event, Map<String, List<JsonNode>> byDocument) {
    byDocument.computeIfAbsent(event.path("docId").asText(), id -> new ArrayList<>()).add(event);
  }
}
