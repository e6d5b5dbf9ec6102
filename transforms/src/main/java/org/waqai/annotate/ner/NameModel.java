package org.waqai.annotate.ner;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/**
 * The model for names: two linear chains over the same labels and features. The first looks at each
 * sentence, the second also at what the first found elsewhere in the document. Immutable.
 *
 * <p>Stored as tab-separated text: the labels; for each label, after an empty field, its weights
 * before every label in the first chain and then in the second; then a feature a row with its
 * weights by label in the first and in the second chain. A weight of zero is left empty.
 */
final class NameModel {
  private static final float[] NO_WEIGHTS = {};

  private final LinearChain first;
  private final LinearChain second;
  private final int count;
  private final Map<String, float[]> weights;

  private NameModel(LinearChain first, LinearChain second, Map<String, float[]> weights) {
    this.first = first;
    this.second = second;
    this.count = first.labels().size();
    this.weights = weights;
  }

  /** Of two chains with the same labels. */
  static NameModel of(TrainedChain first, TrainedChain second) {
    Map<String, float[]> weights = new HashMap<>();
    int count = first.chain().labels().size();
    first.weights().forEach((feature, of) -> weights.put(feature, Arrays.copyOf(of, 2 * count)));
    second
        .weights()
        .forEach(
            (feature, of) ->
                System.arraycopy(
                    of,
                    0,
                    weights.computeIfAbsent(feature, key -> new float[2 * count]),
                    count,
                    count));
    return new NameModel(first.chain(), second.chain(), weights);
  }

  /**
   * Reads a stored model.
   *
   * @throws SeedException when it is missing or a row of it is wrong
   */
  static NameModel load(Seeds seeds, String path) {
    List<String[]> rows = seeds.rows(path);
    List<String> labels = rows.isEmpty() ? List.of() : List.of(rows.get(0));
    int count = labels.size();
    if (count < 2 || rows.size() <= count || !labels.stream().allMatch(Iob::isLabel)) {
      throw new SeedException("seeds/" + path + ": this is no model for names; train one anew");
    }
    float[][] firstPairs = new float[count][];
    float[][] secondPairs = new float[count][];
    for (int label = 0; label < count; label++) {
      float[] both = weights(rows.get(1 + label), 2 * count, path);
      firstPairs[label] = Arrays.copyOf(both, count);
      secondPairs[label] = Arrays.copyOfRange(both, count, 2 * count);
    }
    Map<String, float[]> weights = new HashMap<>(rows.size() * 2);
    for (String[] row : rows.subList(1 + count, rows.size())) {
      weights.put(row[0], weights(row, 2 * count, path));
    }
    return new NameModel(
        new LinearChain(labels, firstPairs), new LinearChain(labels, secondPairs), weights);
  }

  private static float[] weights(String[] row, int count, String path) {
    if (row.length != 1 + count) {
      throw new SeedException(
          "seeds/"
              + path
              + ": \""
              + row[0]
              + "\" has not two weights a label; train the model anew");
    }
    float[] weights = new float[count];
    try {
      for (int i = 0; i < count; i++) {
        weights[i] = row[1 + i].isEmpty() ? 0 : Float.parseFloat(row[1 + i]);
      }
    } catch (NumberFormatException e) {
      throw new SeedException(
          "seeds/" + path + ": \"" + row[0] + "\" has a weight that is none", e);
    }
    return weights;
  }

  /** Writes the model, features in their natural order, compressed. */
  void write(Path file) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file), 1 << 16),
                StandardCharsets.UTF_8))) {
      out.write(String.join("\t", first.labels()) + "\n");
      for (int label = 0; label < count; label++) {
        float[] both = new float[2 * count];
        for (int next = 0; next < count; next++) {
          both[next] = first.pair(label, next);
          both[count + next] = second.pair(label, next);
        }
        writeRow("", both, out);
      }
      for (Map.Entry<String, float[]> feature : new TreeMap<>(weights).entrySet()) {
        writeRow(feature.getKey(), feature.getValue(), out);
      }
    }
  }

  private static void writeRow(String name, float[] weights, Writer out) throws IOException {
    StringBuilder row = new StringBuilder(name);
    for (float weight : weights) {
      row.append('\t');
      if (weight != 0) {
        row.append(String.format(Locale.ROOT, "%.3f", weight));
      }
    }
    out.write(row.append('\n').toString());
  }

  /**
   * The likeliest labels of each sentence of a document, one a word.
   *
   * @param document the words
   * @param features for each sentence those of each word; one that the model does not know counts
   *     nothing
   */
  List<List<String>> label(List<List<NameToken>> document, Iterator<List<List<String>>> features) {
    List<double[][]> probabilities = new ArrayList<>(document.size());
    List<double[][]> secondScores = new ArrayList<>(document.size());
    while (features.hasNext()) {
      List<List<String>> sentence = features.next();
      double[][] firstScores = new double[sentence.size()][count];
      double[][] scores = new double[sentence.size()][count];
      for (int i = 0; i < scores.length; i++) {
        add(sentence.get(i), firstScores[i], scores[i]);
      }
      probabilities.add(first.probabilities(firstScores));
      secondScores.add(scores);
    }
    Agreement agreement = new Agreement(first.labels(), probabilities, document);
    List<List<String>> labels = new ArrayList<>(document.size());
    for (int s = 0; s < document.size(); s++) {
      double[][] scores = secondScores.get(s);
      List<List<String>> more = agreement.features(s);
      for (int i = 0; i < scores.length; i++) {
        add(more.get(i), new double[count], scores[i]);
      }
      labels.add(second.best(scores));
    }
    return labels;
  }

  private void add(List<String> features, double[] firstScores, double[] secondScores) {
    for (String feature : features) {
      float[] ofFeature = weights.getOrDefault(feature, NO_WEIGHTS);
      for (int label = 0; 2 * label < ofFeature.length; label++) {
        firstScores[label] += ofFeature[label];
        secondScores[label] += ofFeature[count + label];
      }
    }
  }
}
