package org.waqai.annotate.segment.decoder;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waqai.annotate.segment.CliticSegmenter;
import org.waqai.annotate.segment.ModelFile;
import org.waqai.seeds.SeedException;

/**
 * The weights of a segmenter's model that are not zero, in a file of our own: of CoreNLP's 23
 * million they are one in ninety, and read in a twentieth of the time. The build makes the file
 * from the model on the class path and names it by that model's SHA-256, so that with any other
 * model it is not found and CoreNLP's own file is read.
 *
 * <p>The file holds three lists, of features that look at one, two and three labels. A list is its
 * number of features, and for each its name (modified UTF-8), its number of weights, and for each
 * weight its cell (two bytes) and its value (a float, which CoreNLP calculates with).
 */
public final class FoldedWeights {
  private static final String FOLDER = "org/waqai/annotate/segment/decoder/";
  private static final int BUFFER_BYTES = 1 << 16;

  private FoldedWeights() {}

  /**
   * Called by the build.
   *
   * @param args the folder of classes to add the file to
   * @throws IOException where the file cannot be written
   */
  public static void main(String[] args) throws IOException {
    ModelFile model = CliticSegmenter.SEGMENTER_MODEL;
    Path file = Path.of(args[0]).resolve(resource(model));
    if (!Files.exists(file)) {
      Path unfinished = Files.createTempFile(file.getParent(), "weights", null);
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        write(SegmenterModelReader.read(model), out);
      }
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Those that the build has made of this model, if it has.
   *
   * @throws SeedException when there is no such model, or they cannot be read
   */
  static Optional<FeatureWeights> of(ModelFile model) {
    URL file = FoldedWeights.class.getClassLoader().getResource(resource(model));
    if (file == null) {
      return Optional.empty();
    }
    try (InputStream in = file.openStream()) {
      return Optional.of(read(in));
    } catch (IOException e) {
      throw new SeedException(file + ": cannot be read; build anew", e);
    }
  }

  private static String resource(ModelFile model) {
    return FOLDER + model.sha256() + ".weights";
  }

  static void write(FeatureWeights weights, OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream, BUFFER_BYTES));
    write(weights.ofLabels(), out);
    write(weights.ofPairs(), out);
    write(weights.ofTriples(), out);
    out.flush();
  }

  private static void write(Map<String, CellWeights> features, DataOutputStream out)
      throws IOException {
    out.writeInt(features.size());
    for (Map.Entry<String, CellWeights> feature : features.entrySet()) {
      int[] cells = feature.getValue().cells();
      double[] weights = feature.getValue().weights();
      out.writeUTF(feature.getKey());
      out.writeShort(cells.length);
      for (int i = 0; i < cells.length; i++) {
        out.writeShort(cells[i]);
        out.writeFloat((float) weights[i]);
      }
    }
  }

  static FeatureWeights read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, BUFFER_BYTES));
    FeatureWeights weights = new FeatureWeights(readList(in), readList(in), readList(in));
    if (in.read() >= 0) {
      throw new IOException("more than three lists of weights");
    }
    return weights;
  }

  private static Map<String, CellWeights> readList(DataInputStream in) throws IOException {
    int size = in.readInt();
    Map<String, CellWeights> features = new HashMap<>(2 * size);
    for (int i = 0; i < size; i++) {
      String name = in.readUTF();
      int[] cells = new int[in.readUnsignedShort()];
      double[] weights = new double[cells.length];
      for (int j = 0; j < cells.length; j++) {
        cells[j] = in.readUnsignedShort();
        weights[j] = in.readFloat();
      }
      features.put(name, new CellWeights(cells, weights));
    }
    return features;
  }
}
