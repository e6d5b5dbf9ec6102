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
import java.util.Map;
import org.waqai.read.InputFile;
import org.waqai.schemas.Stage;

/** What a run did, for those who come after: a JSON object, written last of all. */
final class Manifest {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final ObjectNode manifest = JsonNodeFactory.instance.objectNode();

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

  Manifest settings(JobSettings settings) {
    ObjectNode options = manifest.putObject("options");
    settings.inputs().forEach(options.putArray("input")::add);
    options.put("output", settings.output());
    options.put("overwrite", settings.overwrite());
    options.put("publishedOn", settings.publishedOn().map(Object::toString).orElse(null));
    options.put("rules", settings.rules().map(Object::toString).orElse(null));
    options.put("runner", settings.runner().name());
    options.put("parallelism", settings.parallelism());
    settings.runnerOptions().forEach(options.putArray("runnerOptions")::add);
    return this;
  }

  Manifest inputs(List<InputFile> inputs) {
    ArrayNode files = manifest.putArray("inputs");
    for (InputFile input : inputs) {
      files.addObject().put("path", input.path()).put("bytes", input.sizeBytes());
    }
    return this;
  }

  Manifest fingerprints(String models, String rules) {
    manifest.putObject("fingerprints").put("models", models).put("rules", rules);
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

  private static ObjectNode stage(
      ObjectNode stages, String name, long in, String product, long out) {
    return stages.putObject(name).put("in", in).put(product, out);
  }
}
