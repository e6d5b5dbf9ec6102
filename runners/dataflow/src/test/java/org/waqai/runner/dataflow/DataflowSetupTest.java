package org.waqai.runner.dataflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.beam.runners.dataflow.DataflowRunner;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;
import org.waqai.pipeline.UserException;
import org.waqai.pipeline.runner.Runner;
import org.waqai.pipeline.runner.RunnerSetup;

class DataflowSetupTest {
  private final RunnerSetup setup = Runner.DATAFLOW.setup();

  @Test
  void takesItsPlaceFromTheOptions() {
    PipelineOptions options =
        PipelineOptionsFactory.fromArgs(
                "--project=news", "--region=europe-west4", "--tempLocation=gs://news/tmp")
            .create();

    setup.configure(options, 2);

    assertSame(DataflowRunner.class, options.getRunner());
  }

  @Test
  void saysAllThatIsMissing() {
    PipelineOptions options =
        PipelineOptionsFactory.fromArgs("--project=news", "--tempLocation=/tmp").create();

    UserException refused = assertThrows(UserException.class, () -> setup.configure(options, 2));

    assertEquals(
        "--runner=dataflow: say also --region=NAME, --tempLocation=gs://BUCKET/FOLDER",
        refused.getMessage());
  }
}
