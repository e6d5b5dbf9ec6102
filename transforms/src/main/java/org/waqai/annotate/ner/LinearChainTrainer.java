package org.waqai.annotate.ner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * Trains a {@link LinearChain} on the likelihood of labelled sentences, one sentence a step, with
 * AdaGrad (Duchi, Hazan and Singer 2011) and a pull of the weights in use towards zero. The same
 * sentences and settings give the same model.
 */
final class LinearChainTrainer {

  /**
   * How to train.
   *
   * @param passes how often each sentence is seen
   * @param rate AdaGrad's step size
   * @param pull how much of a weight is taken off it when it is used
   * @param leastCount a feature must be seen so often to count
   * @param leastWeight weights nearer to zero are left out of the model
   * @param seed of the order of the sentences
   */
  record Settings(
      int passes, double rate, double pull, int leastCount, double leastWeight, long seed) {}

  /**
   * A sentence to learn from.
   *
   * @param features those of each word
   * @param labels one a word
   */
  record Example(List<List<String>> features, List<String> labels) {}

  /** An example with numbers for features and labels. */
  private static final class Encoded {
    final int[][] features;
    final int[] labels;

    Encoded(int[][] features, int[] labels) {
      this.features = features;
      this.labels = labels;
    }
  }

  private final Settings settings;
  private final List<String> labels;
  private final Map<String, Integer> features;
  private final List<Encoded> sentences;
  private final int count;
  private final double[] weights; // [feature * count + label]
  private final double[] squares; // sums of squared slopes, as the weights
  private final double[] pairs; // [label * count + next label]
  private final double[] pairSquares;

  private LinearChainTrainer(List<Example> examples, Settings settings) {
    this.settings = settings;
    this.labels = labels(examples);
    this.count = labels.size();
    this.features = features(examples, settings.leastCount());
    this.sentences = examples.stream().map(this::encode).toList();
    this.weights = new double[features.size() * count];
    this.squares = new double[weights.length];
    this.pairs = new double[count * count];
    this.pairSquares = new double[pairs.length];
  }

  static LinearChain train(List<Example> examples, Settings settings) {
    LinearChainTrainer trainer = new LinearChainTrainer(examples, settings);
    List<Encoded> order = new ArrayList<>(trainer.sentences);
    Random random = new Random(settings.seed());
    for (int pass = 0; pass < settings.passes(); pass++) {
      Collections.shuffle(order, random);
      order.forEach(trainer::step);
    }
    return trainer.model();
  }

  private static List<String> labels(List<Example> examples) {
    TreeSet<String> labels = new TreeSet<>();
    examples.forEach(example -> labels.addAll(example.labels()));
    return List.copyOf(labels);
  }

  private static Map<String, Integer> features(List<Example> examples, int leastCount) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Example example : examples) {
      example.features().forEach(word -> word.forEach(f -> counts.merge(f, 1, Integer::sum)));
    }
    Map<String, Integer> numbers = new HashMap<>();
    counts.forEach(
        (feature, seen) -> {
          if (seen >= leastCount) {
            numbers.put(feature, numbers.size());
          }
        });
    return numbers;
  }

  private Encoded encode(Example example) {
    int[][] encoded = new int[example.features().size()][];
    for (int i = 0; i < encoded.length; i++) {
      encoded[i] =
          example.features().get(i).stream()
              .filter(features::containsKey)
              .mapToInt(features::get)
              .toArray();
    }
    return new Encoded(encoded, example.labels().stream().mapToInt(labels::indexOf).toArray());
  }

  /** Moves the weights along the slope of one sentence's log-likelihood. */
  private void step(Encoded sentence) {
    double[][] words = potentials(sentence);
    double[] between = new double[pairs.length];
    for (int i = 0; i < between.length; i++) {
      between[i] = Math.exp(pairs[i]);
    }
    double[][] forward = forward(words, between);
    double[][] backward = backward(words, between);
    double[] pairSlopes = new double[pairs.length];
    for (int i = 0; i < words.length; i++) {
      double[] slopes = new double[count];
      double sum = 0;
      for (int label = 0; label < count; label++) {
        slopes[label] = -forward[i][label] * backward[i][label];
        sum -= slopes[label];
      }
      for (int label = 0; label < count; label++) {
        slopes[label] /= sum;
      }
      slopes[sentence.labels[i]] += 1;
      update(sentence.features[i], slopes);
      if (i > 0) {
        addPairs(forward[i - 1], between, words[i], backward[i], pairSlopes);
        pairSlopes[sentence.labels[i - 1] * count + sentence.labels[i]] += 1;
      }
    }
    for (int i = 0; i < pairs.length; i++) {
      move(pairs, pairSquares, i, pairSlopes[i]);
    }
  }

  /** Exponentials of each word's scores, up to a factor for each word. */
  private double[][] potentials(Encoded sentence) {
    double[][] potentials = new double[sentence.labels.length][count];
    for (int i = 0; i < potentials.length; i++) {
      double[] scores = potentials[i];
      for (int feature : sentence.features[i]) {
        for (int label = 0; label < count; label++) {
          scores[label] += weights[feature * count + label];
        }
      }
      double highest = Double.NEGATIVE_INFINITY;
      for (double score : scores) {
        highest = Math.max(highest, score);
      }
      for (int label = 0; label < count; label++) {
        scores[label] = Math.exp(scores[label] - highest);
      }
    }
    return potentials;
  }

  private double[][] forward(double[][] words, double[] between) {
    double[][] forward = new double[words.length][count];
    for (int i = 0; i < words.length; i++) {
      for (int label = 0; label < count; label++) {
        double before = i == 0 ? 1 : 0;
        for (int previous = 0; i > 0 && previous < count; previous++) {
          before += forward[i - 1][previous] * between[previous * count + label];
        }
        forward[i][label] = before * words[i][label];
      }
      scale(forward[i]);
    }
    return forward;
  }

  private double[][] backward(double[][] words, double[] between) {
    double[][] backward = new double[words.length][count];
    for (int i = words.length - 1; i >= 0; i--) {
      for (int label = 0; label < count; label++) {
        double after = i == words.length - 1 ? 1 : 0;
        for (int next = 0; i < words.length - 1 && next < count; next++) {
          after += between[label * count + next] * words[i + 1][next] * backward[i + 1][next];
        }
        backward[i][label] = after;
      }
      scale(backward[i]);
    }
    return backward;
  }

  private static void scale(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] /= sum;
    }
  }

  private void addPairs(
      double[] forward, double[] between, double[] word, double[] backward, double[] slopes) {
    double[] joint = new double[pairs.length];
    double sum = 0;
    for (int i = 0; i < joint.length; i++) {
      int next = i % count;
      joint[i] = forward[i / count] * between[i] * word[next] * backward[next];
      sum += joint[i];
    }
    for (int i = 0; i < joint.length; i++) {
      slopes[i] -= joint[i] / sum;
    }
  }

  private void update(int[] wordFeatures, double[] slopes) {
    for (int feature : wordFeatures) {
      for (int label = 0; label < count; label++) {
        move(weights, squares, feature * count + label, slopes[label]);
      }
    }
  }

  private void move(double[] values, double[] sums, int index, double slope) {
    double pulled = slope - settings.pull() * values[index];
    sums[index] += pulled * pulled;
    if (sums[index] > 0) {
      values[index] += settings.rate() * pulled / Math.sqrt(sums[index]);
    }
  }

  private LinearChain model() {
    float[][] betweenLabels = new float[count][count];
    for (int i = 0; i < pairs.length; i++) {
      betweenLabels[i / count][i % count] = (float) pairs[i];
    }
    Map<String, float[]> ofFeatures = new HashMap<>();
    features.forEach(
        (feature, number) -> {
          float[] kept = new float[count];
          boolean used = false;
          for (int label = 0; label < count; label++) {
            double weight = weights[number * count + label];
            if (Math.abs(weight) >= settings.leastWeight()) {
              kept[label] = (float) weight;
              used = true;
            }
          }
          if (used) {
            ofFeatures.put(feature, kept);
          }
        });
    return new LinearChain(labels, betweenLabels, ofFeatures);
  }
}
