package org.waqai.runner.dataflow;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.runners.dataflow.DataflowRunner;
import org.apache.beam.runners.dataflow.options.DataflowPipelineOptions;
import org.apache.beam.sdk.options.PipelineOptions;
import org.waqai.pipeline.UserException;
import org.waqai.pipeline.runner.Runner;
import org.waqai.pipeline.runner.RunnerSetup;

/** Google Cloud Dataflow, in the project, region and bucket that the options name. */
public final class DataflowSetup implements RunnerSetup {
  private static final String BUCKET = "gs://";

  @Override
  public Runner runner() {
    return Runner.DATAFLOW;
  }

  @Override
  public void configure(PipelineOptions options, int parallelism) {
    DataflowPipelineOptions dataflow = options.as(DataflowPipelineOptions.class);
    List<String> missing = new ArrayList<>();
    if (dataflow.getProject() == null) {
      missing.add("--project=ID");
    }
    if (dataflow.getRegion() == null || dataflow.getRegion().isEmpty()) {
      missing.add("--region=NAME");
    }
    String folder = dataflow.getTempLocation();
    if (folder == null || !folder.startsWith(BUCKET)) {
      missing.add("--tempLocation=gs://BUCKET/FOLDER");
    }
    if (!missing.isEmpty()) {
      throw new UserException("--runner=dataflow: say also " + String.join(", ", missing));
    }
    dataflow.setRunner(DataflowRunner.class);
    // Workers that each load the models once; the service adds workers as it sees fit.
    dataflow.setNumberOfWorkerHarnessThreads(parallelism);
  }

  @Override
  public boolean countsOnce() {
    return true;
  }
}
