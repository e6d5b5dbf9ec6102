package org.waqai.annotate.segment.decoder;

import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.international.arabic.process.StartAndEndArabicSegmenterFeatureFactory;
import edu.stanford.nlp.util.Index;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.waqai.annotate.segment.ModelFile;
import org.waqai.seeds.SeedException;

/**
 * Reads the file in which CoreNLP's {@code CRFClassifier} keeps the Arabic segmenter. Of the
 * features that the model has once for all text and once for each domain, it adds up the first with
 * those of news ("atb"), as {@code ArabicSegmenter} does for every unit, and leaves the others.
 */
final class SegmenterModelReader {
  private static final String DOMAIN = "@atb";
  private static final int WINDOW = 3;
  private static final int BUFFER_BYTES = 1 << 16;

  private final List<Map<String, CellWeights>> byCliqueSize =
      List.of(new HashMap<>(), new HashMap<>(), new HashMap<>());

  private SegmenterModelReader() {}

  /**
   * @throws SeedException when the file is missing or holds another kind of model
   */
  static FeatureWeights read(ModelFile model) {
    try (InputStream bytes = model.open();
        ObjectInputStream stream =
            new ObjectInputStream(
                new BufferedInputStream(new GZIPInputStream(bytes, BUFFER_BYTES), BUFFER_BYTES))) {
      SegmenterModelReader reader = new SegmenterModelReader();
      reader.read(stream);
      return new FeatureWeights(
          reader.byCliqueSize.get(0), reader.byCliqueSize.get(1), reader.byCliqueSize.get(2));
    } catch (IOException
        | ClassNotFoundException
        | ClassCastException
        | IllegalArgumentException e) {
      throw new SeedException(model.path() + ": cannot be loaded as a segmenter's model", e);
    }
  }

  private void read(ObjectInputStream stream) throws IOException, ClassNotFoundException {
    List<?> labelIndices = (List<?>) stream.readObject();
    Index<?> labels = (Index<?>) stream.readObject();
    Index<?> features = (Index<?>) stream.readObject();
    stream.readObject(); // how the model was trained
    requireKnownFeatures(stream.readObject());
    if (stream.readInt() != WINDOW || labels.size() != Label.COUNT) {
      throw new IllegalArgumentException("a model with another window or other labels");
    }
    List<int[]> cells = new ArrayList<>();
    for (Object labelIndex : labelIndices) {
      cells.add(cells((Index<?>) labelIndex, labels));
    }
    double[][] weights = (double[][]) stream.readObject();
    for (int i = 0; i < weights.length; i++) {
      add((String) features.get(i), weights[i], cells);
    }
  }

  private static void requireKnownFeatures(Object featureFactory) {
    if (featureFactory.getClass() != StartAndEndArabicSegmenterFeatureFactory.class) {
      throw new IllegalArgumentException("a model with features of " + featureFactory.getClass());
    }
  }

  /** For each label (or pair, or triple of labels) of the model, its cell in our tables. */
  private static int[] cells(Index<?> labelIndex, Index<?> labels) {
    int[] numbers = new int[labels.size()];
    for (Label label : Label.values()) {
      numbers[indexOf(labels, label)] = label.number();
    }
    int[] cells = new int[labelIndex.size()];
    for (int i = 0; i < cells.length; i++) {
      for (int label : ((CRFLabel) labelIndex.get(i)).getLabel()) {
        cells[i] = cells[i] * Label.COUNT + numbers[label];
      }
    }
    return cells;
  }

  private static int indexOf(Index<?> labels, Label label) {
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).equals(label.nameInModel())) {
        return i;
      }
    }
    throw new IllegalArgumentException("a model without the label " + label.nameInModel());
  }

  private void add(String feature, double[] weights, List<int[]> cells) {
    String general =
        feature.endsWith(DOMAIN)
            ? feature.substring(0, feature.length() - DOMAIN.length())
            : feature;
    int clique = general.lastIndexOf('|');
    int size = cliqueSize(general.substring(clique + 1));
    if (size == 0) {
      return;
    }
    CellWeights found = nonZero(weights, cells.get(size - 1));
    if (found.cells().length > 0) {
      byCliqueSize.get(size - 1).merge(general.substring(0, clique), found, CellWeights::plus);
    }
  }

  /** How many neighbours' labels the feature looks at; 0 for one of another domain. */
  private static int cliqueSize(String clique) {
    return switch (clique) {
      case "C" -> 1;
      case "CpC" -> 2;
      case "Cp2C" -> 3;
      default -> 0;
    };
  }

  /** CoreNLP calculates with the weights as floats; so must whoever wants to agree with it. */
  private static CellWeights nonZero(double[] weights, int[] cells) {
    int count = 0;
    for (double weight : weights) {
      count += (float) weight == 0 ? 0 : 1;
    }
    int[] found = new int[count];
    double[] values = new double[count];
    int next = 0;
    for (int i = 0; i < weights.length; i++) {
      if ((float) weights[i] != 0) {
        found[next] = cells[i];
        values[next++] = (float) weights[i];
      }
    }
    return new CellWeights(found, values);
  }
}
