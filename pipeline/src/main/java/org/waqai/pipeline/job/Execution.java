package org.waqai.pipeline.job;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.waqai.pipeline.terminal.Console;
import org.waqai.read.InputFile;

/** Runs a pipeline to its end while the user sees how far it is. */
final class Execution {
  private final Console console;

  Execution(Console console) {
    this.console = console;
  }

  /**
   * Runs it.
   *
   * @param inputs whose articles are the work to be done
   * @throws IOException when the job ends otherwise than done
   */
  JobCounts run(Pipeline pipeline, List<InputFile> inputs) throws IOException {
    PipelineResult running = pipeline.run();
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
}
