package org.waqai.annotate.ner;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/**
 * The model for names as tab-separated text: the labels; for each label, after an empty field, its
 * weights before every label in the first chain and then in the second; then a feature a row with
 * its weights by label in the first and in the second chain. Weights have up to three decimals; a
 * weight of zero is left empty.
 */
final class NameModelFile {
  private static final int DECIMALS = 3;

  private NameModelFile() {}

  /**
   * Reads a stored model.
   *
   * @throws SeedException when it is missing or a row of it is wrong
   */
  static NameModel read(Seeds seeds, String path) {
    String name = "seeds/" + path;
    List<String> rows = lines(seeds, path);
    List<String> labels = rows.isEmpty() ? List.of() : List.of(rows.get(0).split("\t", -1));
    int count = labels.size();
    if (count < 2 || rows.size() <= count || !labels.stream().allMatch(Iob::isLabel)) {
      throw new SeedException(name + ": this is no model for names; train one anew");
    }
    float[][] firstPairs = new float[count][count];
    float[][] secondPairs = new float[count][count];
    short[] weights = new short[2 * count];
    for (int label = 0; label < count; label++) {
      readWeights(rows.get(1 + label), weights, name);
      for (int next = 0; next < count; next++) {
        firstPairs[label][next] = (float) weights[next] / FeatureTable.ONE;
        secondPairs[label][next] = (float) weights[count + next] / FeatureTable.ONE;
      }
    }
    FeatureTable features = new FeatureTable(rows.size(), 2 * count);
    for (String row : rows.subList(1 + count, rows.size())) {
      features.put(readWeights(row, weights, name), weights);
    }
    return new NameModel(
        new LinearChain(labels, firstPairs), new LinearChain(labels, secondPairs), features);
  }

  private static List<String> lines(Seeds seeds, String path) {
    try (BufferedReader reader = seeds.reader(path)) {
      return reader.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new SeedException("seeds/" + path + ": cannot be read", e);
    }
  }

  /** Reads the weights of a row and returns what stands before them. */
  private static String readWeights(String row, short[] weights, String file) {
    int tab = row.indexOf('\t');
    String name = tab < 0 ? row : row.substring(0, tab);
    for (int i = 0; i < weights.length; i++) {
      if (tab < 0) {
        throw wrong(file, name, "has not two weights a label; train the model anew");
      }
      int start = tab + 1;
      tab = row.indexOf('\t', start);
      long weight = thousandths(row, start, tab < 0 ? row.length() : tab);
      if (!FeatureTable.fits(weight)) {
        throw wrong(file, name, "has a weight that is none");
      }
      weights[i] = (short) weight;
    }
    if (tab >= 0) {
      throw wrong(file, name, "has not two weights a label; train the model anew");
    }
    return name;
  }

  private static SeedException wrong(String file, String name, String mistake) {
    return new SeedException(file + ": \"" + name + "\" " + mistake);
  }

  /** The number between two places of a row; what is none gives one that is too large to fit. */
  private static long thousandths(String row, int start, int end) {
    boolean negative = start < end && row.charAt(start) == '-';
    long value = 0;
    int decimals = -1; // none before the point
    for (int i = negative ? start + 1 : start; i < end; i++) {
      char c = row.charAt(i);
      if (c == '.' && decimals < 0) {
        decimals = 0;
      } else if (c >= '0' && c <= '9' && decimals < DECIMALS && value <= Short.MAX_VALUE) {
        value = value * 10 + c - '0';
        decimals += decimals < 0 ? 0 : 1;
      } else {
        return Long.MAX_VALUE;
      }
    }
    for (int i = Math.max(0, decimals); i < DECIMALS; i++) {
      value *= 10;
    }
    return negative ? -value : value;
  }

  /** Writes a model of two chains with the same labels, features in their order, compressed. */
  static void write(TrainedChain first, TrainedChain second, Path file) throws IOException {
    int count = first.chain().labels().size();
    TreeSet<String> features = new TreeSet<>(first.weights().keySet());
    features.addAll(second.weights().keySet());
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file), 1 << 16),
                StandardCharsets.UTF_8))) {
      out.write(String.join("\t", first.chain().labels()) + "\n");
      for (int label = 0; label < count; label++) {
        writeRow("", first.chain().pairs(label), second.chain().pairs(label), out);
      }
      for (String feature : features) {
        float[] none = new float[count];
        writeRow(
            feature,
            first.weights().getOrDefault(feature, none),
            second.weights().getOrDefault(feature, none),
            out);
      }
    }
  }

  private static void writeRow(String name, float[] first, float[] second, Writer out)
      throws IOException {
    StringBuilder row = new StringBuilder(name);
    for (float[] weights : List.of(first, second)) {
      for (float weight : weights) {
        row.append('\t');
        if (weight != 0) {
          row.append(String.format(Locale.ROOT, "%.3f", weight));
        }
      }
    }
    out.write(row.append('\n').toString());
  }
}
