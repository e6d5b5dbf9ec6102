package org.waqai.annotate.ner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Trains a linear chain on the likelihood of labelled sentences, one sentence a step, with AdaGrad
 * (Duchi, Hazan and Singer 2011) and a pull of the weights in use towards zero. Now and then a
 * word's own features are hidden, so that the others learn to do without them, as they must where a
 * word is new (feature noising: Wang, Wang, Wager, Liang and Manning 2013). The same sentences and
 * settings give the same model.
 */
final class LinearChainTrainer {

  /**
   * How to train.
   *
   * @param rate AdaGrad's step size
   * @param pull how much of a weight is taken off it when it is used
   * @param leastCount a feature must be seen so often to count
   * @param leastWeight weights nearer to zero are left out of the model
   * @param hidden how likely a word's own features are hidden in a step
   * @param seed of the order of the sentences and of what is hidden
   */
  record Settings(
      double rate, double pull, int leastCount, double leastWeight, double hidden, long seed) {}

  /**
   * A sentence to learn from.
   *
   * @param features those of each word
   * @param labels one a word
   */
  record Example(List<List<String>> features, List<String> labels) {}

  /** Keeps the slope's sum of squares from zero. */
  private static final float NOTHING = 1e-12f;

  private final Settings settings;
  private final Random random;
  private final List<String> labels;
  private final Map<String, Integer> features;
  private final boolean[] own; // whether a feature is a word's own
  private final int count;
  private final float rate;
  private final float pull;
  private final float[] weights; // [feature * count + label]
  private final float[] squares; // sums of squared slopes, as the weights
  private final float[][] pairs; // [label][next label]
  private final float[][] pairSquares;

  /** An example with numbers for features and labels. */
  private static final class Encoded {
    final int[][] features;
    final int[] labels;

    Encoded(int[][] features, int[] labels) {
      this.features = features;
      this.labels = labels;
    }
  }

  private LinearChainTrainer(
      List<Example> examples, List<String> labels, Predicate<String> isOwn, Settings settings) {
    this.settings = settings;
    this.random = new Random(settings.seed());
    this.labels = labels;
    this.count = labels.size();
    this.features = features(examples, settings.leastCount());
    this.own = new boolean[features.size()];
    features.forEach((feature, number) -> own[number] = isOwn.test(feature));
    this.rate = (float) settings.rate();
    this.pull = (float) settings.pull();
    this.weights = new float[features.size() * count];
    this.squares = new float[weights.length];
    this.pairs = new float[count][count];
    this.pairSquares = new float[count][count];
  }

  /**
   * Trains on examples.
   *
   * @param labels all that may occur
   * @param passes how often each sentence is seen
   * @param isOwn tells the features that a word has for its own letters
   */
  static TrainedChain train(
      List<Example> examples,
      List<String> labels,
      int passes,
      Predicate<String> isOwn,
      Settings settings) {
    LinearChainTrainer trainer = new LinearChainTrainer(examples, labels, isOwn, settings);
    List<Encoded> order = new ArrayList<>(examples.stream().map(trainer::encode).toList());
    for (int pass = 0; pass < passes; pass++) {
      Collections.shuffle(order, trainer.random);
      order.forEach(trainer::step);
    }
    return trainer.trained();
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
    int[][] seen = new int[sentence.features.length][];
    double[][] scores = new double[seen.length][];
    for (int i = 0; i < seen.length; i++) {
      boolean hidden = random.nextDouble() < settings.hidden();
      seen[i] =
          hidden
              ? Arrays.stream(sentence.features[i]).filter(feature -> !own[feature]).toArray()
              : sentence.features[i];
      scores[i] = scores(seen[i]);
    }
    LabelProbabilities expected = new LabelProbabilities(scores, LabelProbabilities.factors(pairs));
    double[][] pairSlopes = new double[count][count];
    float[] slopes = new float[count];
    for (int i = 0; i < seen.length; i++) {
      double[] probabilities = expected.ofWord(i);
      for (int label = 0; label < count; label++) {
        slopes[label] = (float) -probabilities[label];
      }
      slopes[sentence.labels[i]] += 1;
      update(seen[i], slopes);
      if (i > 0) {
        expected.subtractPairs(i, pairSlopes);
        pairSlopes[sentence.labels[i - 1]][sentence.labels[i]] += 1;
      }
    }
    updatePairs(pairSlopes);
  }

  private double[] scores(int[] wordFeatures) {
    double[] scores = new double[count];
    for (int feature : wordFeatures) {
      int at = feature * count;
      for (int label = 0; label < count; label++) {
        scores[label] += weights[at + label];
      }
    }
    return scores;
  }

  private void update(int[] wordFeatures, float[] slopes) {
    for (int feature : wordFeatures) {
      int at = feature * count;
      for (int label = 0; label < count; label++) {
        int index = at + label;
        float weight = weights[index];
        float slope = slopes[label] - pull * weight;
        float square = squares[index] + slope * slope;
        squares[index] = square;
        weights[index] = weight + rate * slope / (float) Math.sqrt(square + NOTHING);
      }
    }
  }

  private void updatePairs(double[][] slopes) {
    for (int label = 0; label < count; label++) {
      for (int next = 0; next < count; next++) {
        float slope = (float) slopes[label][next] - pull * pairs[label][next];
        pairSquares[label][next] += slope * slope;
        pairs[label][next] += rate * slope / (float) Math.sqrt(pairSquares[label][next] + NOTHING);
      }
    }
  }

  private TrainedChain trained() {
    Map<String, float[]> ofFeatures = new HashMap<>();
    features.forEach(
        (feature, number) -> {
          float[] kept = new float[count];
          boolean used = false;
          for (int label = 0; label < count; label++) {
            float weight = weights[number * count + label];
            if (Math.abs(weight) >= settings.leastWeight()) {
              kept[label] = weight;
              used = true;
            }
          }
          if (used) {
            ofFeatures.put(feature, kept);
          }
        });
    return new TrainedChain(new LinearChain(labels, pairs), ofFeatures);
  }
}
