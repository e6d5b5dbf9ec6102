package org.waqai.runner.dataflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.runners.dataflow.options.DataflowPipelineDebugOptions;
import org.apache.beam.runners.dataflow.options.DataflowPipelineOptions;
import org.apache.beam.sdk.extensions.gcp.auth.NoopCredentialFactory;
import org.apache.beam.sdk.extensions.gcp.options.GcpOptions;
import org.apache.beam.sdk.extensions.gcp.options.GcsOptions;
import org.apache.beam.sdk.extensions.gcp.storage.NoopPathValidator;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.pipeline.job.ArticleJob;
import org.waqai.pipeline.job.JobSettings;
import org.waqai.pipeline.runner.Runner;
import org.waqai.pipeline.terminal.Console;

/** The job as the service would be handed it, written into a file instead: as far as one can go. */
class DataflowJobTest {
  @TempDir private Path folder;

  @Test
  void isTranslatedAsAWhole() throws Exception {
    Path template = folder.resolve("job.json");
    ArticleJob job =
        new ArticleJob(
            new JobSettings(
                List.of(System.getProperty("waqai.home") + "/seeds/articles"),
                folder.resolve("out").toString(),
                /* overwrite= */ false,
                Optional.empty(),
                Optional.empty(),
                Runner.DATAFLOW,
                /* parallelism= */ 2,
                List.of()),
            () -> options(template),
            Map.of("waqai", "test"),
            Console.on(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));

    // There is nothing to wait for where a job is only written down.
    assertThrows(UnsupportedOperationException.class, job::run);

    JsonNode written = new ObjectMapper().readTree(template.toFile());
    assertEquals("JOB_TYPE_BATCH", written.get("type").asText());
    List<String> steps = new ArrayList<>();
    written.get("steps").forEach(step -> steps.add(step.at("/properties/user_name/value").asText()));
    for (String stage :
        List.of(
            "Read/Read",
            "Process/AnnotateAndExtract",
            "JoinAnnotatedArticles/JoinShard",
            "JoinEvents/JoinShard",
            "WriteDeadLetters")) {
      assertTrue(steps.stream().anyMatch(step -> step.startsWith(stage)), steps.toString());
    }
  }

  private static DataflowPipelineOptions options(Path template) {
    DataflowPipelineOptions options =
        PipelineOptionsFactory.fromArgs(
                "--project=waqai-news",
                "--region=europe-west4",
                "--tempLocation=gs://news/tmp",
                "--gcpTempLocation=gs://news/tmp", // else the bucket is looked at
                "--stagingLocation=gs://news/staging",
                "--templateLocation=" + template)
            .as(DataflowPipelineOptions.class);
    options.as(DataflowPipelineDebugOptions.class).setStagerClass(NoStager.class);
    options.as(GcpOptions.class).setCredentialFactoryClass(NoopCredentialFactory.class);
    options.as(GcsOptions.class).setPathValidatorClass(NoopPathValidator.class);
    return options;
  }
}
