package org.waqai.runner.dataflow;

import com.google.api.services.dataflow.model.DataflowPackage;
import java.util.List;
import org.apache.beam.runners.dataflow.util.PackageUtil.StagedFile;
import org.apache.beam.runners.dataflow.util.Stager;
import org.apache.beam.sdk.options.PipelineOptions;

/** Names what the service would be given, and sends nothing. */
public final class NoStager implements Stager {
  private NoStager() {}

  /** What Beam looks for. */
  public static NoStager fromOptions(PipelineOptions unused) {
    return new NoStager();
  }

  @Override
  public List<DataflowPackage> stageFiles(List<StagedFile> files) {
    return files.stream().map(file -> named(file.getDestination())).toList();
  }

  @Override
  public DataflowPackage stageToFile(byte[] bytes, String name) {
    return named(name);
  }

  private static DataflowPackage named(String name) {
    return new DataflowPackage().setName(name).setLocation("storage.googleapis.com/news/" + name);
  }
}
