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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): a weight for each
 * feature and label, and one for each pair of neighbouring labels. Immutable.
 *
 * <p>Stored as tab-separated text: the labels; for each label its weights before every label, after
 * an empty field; then a feature a row with its weights by label. A weight of zero is left empty.
 */
final class LinearChain {
  private static final float[] NO_WEIGHTS = {};

  private final List<String> labels;
  private final float[][] pairs; // [label][next label]
  private final Map<String, float[]> weights;

  LinearChain(List<String> labels, float[][] pairs, Map<String, float[]> weights) {
    this.labels = List.copyOf(labels);
    this.pairs = pairs;
    this.weights = weights;
  }

  /**
   * Reads a stored model.
   *
   * @throws SeedException when it is missing or a row of it is wrong
   */
  static LinearChain load(Seeds seeds, String path) {
    List<String[]> rows = seeds.rows(path);
    List<String> labels = rows.isEmpty() ? List.of() : List.of(rows.get(0));
    int count = labels.size();
    if (count < 2 || rows.size() <= count || !labels.stream().allMatch(Iob::isLabel)) {
      throw new SeedException("seeds/" + path + ": this is no model for names; train one anew");
    }
    float[][] pairs = new float[count][];
    for (int label = 0; label < count; label++) {
      pairs[label] = weights(rows.get(1 + label), count, path);
    }
    Map<String, float[]> weights = new HashMap<>(rows.size() * 2);
    for (String[] row : rows.subList(1 + count, rows.size())) {
      weights.put(row[0], weights(row, count, path));
    }
    return new LinearChain(labels, pairs, weights);
  }

  private static float[] weights(String[] row, int count, String path) {
    if (row.length != 1 + count) {
      throw new SeedException(
          "seeds/"
              + path
              + ": \""
              + row[0]
              + "\" has not one weight a label; train the model anew");
    }
    float[] weights = new float[count];
    try {
      for (int label = 0; label < count; label++) {
        weights[label] = row[1 + label].isEmpty() ? 0 : Float.parseFloat(row[1 + label]);
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
      out.write(String.join("\t", labels) + "\n");
      for (float[] row : pairs) {
        writeRow("", row, out);
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
   * The likeliest labels of a sentence, one a word.
   *
   * @param features those of each word; one that the model does not know counts nothing
   */
  List<String> label(List<List<String>> features) {
    int count = labels.size();
    int[][] best = new int[features.size()][count];
    double[] scores = new double[count];
    for (int i = 0; i < best.length; i++) {
      double[] next = scores(features.get(i));
      if (i > 0) {
        for (int label = 0; label < count; label++) {
          int previous = bestBefore(label, scores);
          best[i][label] = previous;
          next[label] += scores[previous] + pairs[previous][label];
        }
      }
      scores = next;
    }
    return backwards(best, scores);
  }

  private int bestBefore(int label, double[] scores) {
    int best = 0;
    for (int previous = 1; previous < scores.length; previous++) {
      if (scores[previous] + pairs[previous][label] > scores[best] + pairs[best][label]) {
        best = previous;
      }
    }
    return best;
  }

  private List<String> backwards(int[][] best, double[] lastScores) {
    int label = 0;
    for (int i = 1; i < lastScores.length; i++) {
      if (lastScores[i] > lastScores[label]) {
        label = i;
      }
    }
    String[] result = new String[best.length];
    for (int i = best.length - 1; i >= 0; i--) {
      result[i] = labels.get(label);
      label = best[i][label];
    }
    return new ArrayList<>(Arrays.asList(result));
  }

  private double[] scores(List<String> features) {
    double[] scores = new double[labels.size()];
    for (String feature : features) {
      float[] ofFeature = weights.getOrDefault(feature, NO_WEIGHTS);
      for (int label = 0; label < ofFeature.length; label++) {
        scores[label] += ofFeature[label];
      }
    }
    return scores;
  }
}
