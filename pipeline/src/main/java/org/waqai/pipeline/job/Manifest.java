package org.waqai.pipeline.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waqai.change.KnowledgeChange;
import org.waqai.read.InputFile;
import org.waqai.schemas.Stage;

/** What a run did, for those who come after: a JSON object, written last of all. */
final class Manifest {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final ObjectNode manifest =
      JsonNodeFactory.instance.objectNode().put("format", StoredRun.FORMAT);

  byte[] json() {
    try {
      return (MAPPER.writeValueAsString(manifest) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree of JSON can always be written", e);
    }
  }

  Manifest versions(Map<String, String> versions) {
    versions.forEach(manifest.withObjectProperty("versions")::put);
    return this;
  }

  Manifest time(Instant startedAt, Duration wallTime) {
    manifest.put("startedAt", startedAt.toString());
    manifest.put("wallTimeSeconds", wallTime.toMillis() / 1000.0);
    return this;
  }

  /** What the user asked for, by option. */
  Manifest options(Map<String, Object> options) {
    manifest.set("options", MAPPER.valueToTree(options));
    return this;
  }

  /** The run that this one re-processed. */
  Manifest parent(String folder) {
    manifest.put("parent", folder);
    return this;
  }

  /** The runs that annotated the articles of this one, oldest first, this one last. */
  Manifest layers(List<String> folders) {
    folders.forEach(manifest.putArray("layers")::add);
    return this;
  }

  Manifest inputs(List<InputFile> inputs, Map<String, String> checksums) {
    ArrayNode files = manifest.putArray("inputs");
    for (InputFile input : inputs) {
      files
          .addObject()
          .put("path", input.path())
          .put("bytes", input.sizeBytes())
          .put("sha256", checksums.get(input.path()));
    }
    return this;
  }

  /** The files of records, by which a folder that lost some can be told. */
  Manifest outputs(String folder, List<InputFile> records) {
    ArrayNode files = manifest.putArray("outputs");
    for (InputFile record : records) {
      files
          .addObject()
          .put("path", record.path().substring(folder.length()))
          .put("bytes", record.sizeBytes());
    }
    return this;
  }

  Manifest fingerprints(Fingerprints fingerprints) {
    ObjectNode node = manifest.putObject("fingerprints");
    node.put("program", fingerprints.program());
    node.put("models", fingerprints.models());
    node.put("rules", fingerprints.rules());
    fingerprints.byRule().forEach(node.putObject("byRule")::put);
    return this;
  }

  /** What differed from the run that this one re-processed. */
  Manifest changes(KnowledgeChange change) {
    ObjectNode node = manifest.putObject("changes");
    change.changes().forEach(node.putArray("all")::add);
    change.farReaching().forEach(node.putArray("touchingEveryArticle")::add);
    return this;
  }

  /** What became of the articles and events of earlier runs. */
  Manifest reprocessed(JobCounts counts) {
    manifest
        .putObject("reprocessed")
        .put("articles", counts.of(Count.ARTICLES_KNOWN))
        .put("extractedAgain", counts.of(Count.ARTICLES_EXTRACTED_AGAIN))
        .put("buried", counts.of(Count.ARTICLES_BURIED))
        .put("unchangedInputs", counts.of(Count.ARTICLES_UNCHANGED))
        .put("eventsCarriedOver", counts.of(Count.EVENTS_CARRIED_OVER));
    return this;
  }

  Manifest counts(JobCounts counts) {
    ObjectNode stages = manifest.putObject("stages");
    stage(stages, "read", counts.inputs(), "articles", counts.of(Count.ARTICLES_READ))
        .put("deadLetters", counts.deadLetters(Stage.READ));
    stage(
            stages,
            "annotate",
            counts.of(Count.ARTICLES_READ),
            "articles",
            counts.of(Count.ARTICLES_ANNOTATED))
        .put("words", counts.of(Count.WORDS_ANNOTATED))
        .put(
            "deadLetters",
            counts.deadLetters(Stage.NORMALIZE) + counts.deadLetters(Stage.ANNOTATE));
    stage(
            stages,
            "extract",
            counts.of(Count.ARTICLES_ANNOTATED),
            "events",
            counts.of(Count.EVENTS_EXTRACTED))
        .put("deadLetters", counts.deadLetters(Stage.EXTRACT));
    counts
        .latencies()
        .forEach(
            (stage, milliseconds) ->
                stages
                    .withObject("/" + stage.name().toLowerCase(Locale.ROOT))
                    .putObject("milliseconds")
                    .put("mean", milliseconds.getMean())
                    .put("max", milliseconds.getMax()));
    ArrayNode letters = manifest.putArray("deadLetters");
    counts
        .deadLetters()
        .forEach(
            (stage, classes) ->
                classes.forEach(
                    (errorClass, count) ->
                        letters
                            .addObject()
                            .put("stage", stage.name())
                            .put("errorClass", errorClass)
                            .put("count", count)));
    return this;
  }

  /** Events by type. */
  Manifest events(Map<String, Integer> types) {
    types.forEach(manifest.putObject("events")::put);
    return this;
  }

  private static ObjectNode stage(
      ObjectNode stages, String name, long in, String product, long out) {
    return stages.putObject(name).put("in", in).put(product, out);
  }
}
