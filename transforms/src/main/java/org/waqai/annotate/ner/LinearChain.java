package org.waqai.annotate.ner;

import java.util.Arrays;
import java.util.List;

/**
 * The labels of a conditional random field (Lafferty, McCallum and Pereira 2001) and the weights of
 * pairs of neighbouring ones; how well each label fits each word comes from outside. Immutable.
 */
final class LinearChain {
  private final List<String> labels;
  private final float[][] pairs; // [label][next label]
  private final double[][] pairFactors;

  LinearChain(List<String> labels, float[][] pairs) {
    this.labels = List.copyOf(labels);
    this.pairs = pairs;
    this.pairFactors = LabelProbabilities.factors(pairs);
  }

  List<String> labels() {
    return labels;
  }

  /** The weights of one label before each, by their numbers; must not be changed. */
  float[] pairs(int label) {
    return pairs[label];
  }

  /**
   * The likeliest labels of a sentence, one a word.
   *
   * @param scores of each label at each word
   */
  List<String> best(double[][] scores) {
    int count = labels.size();
    int[][] before = new int[scores.length][count];
    double[] sums = new double[count];
    for (int i = 0; i < scores.length; i++) {
      double[] next = scores[i].clone();
      if (i > 0) {
        for (int label = 0; label < count; label++) {
          int previous = bestBefore(label, sums);
          before[i][label] = previous;
          next[label] += sums[previous] + pairs[previous][label];
        }
      }
      sums = next;
    }
    return backwards(before, sums);
  }

  /**
   * How likely each label is at each word of a sentence.
   *
   * @param scores of each label at each word
   */
  double[][] probabilities(double[][] scores) {
    LabelProbabilities all = new LabelProbabilities(scores, pairFactors);
    double[][] probabilities = new double[scores.length][];
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] = all.ofWord(i);
    }
    return probabilities;
  }

  private int bestBefore(int label, double[] sums) {
    int best = 0;
    for (int previous = 1; previous < sums.length; previous++) {
      if (sums[previous] + pairs[previous][label] > sums[best] + pairs[best][label]) {
        best = previous;
      }
    }
    return best;
  }

  private List<String> backwards(int[][] before, double[] lastSums) {
    int label = 0;
    for (int i = 1; i < lastSums.length; i++) {
      if (lastSums[i] > lastSums[label]) {
        label = i;
      }
    }
    String[] result = new String[before.length];
    for (int i = before.length - 1; i >= 0; i--) {
      result[i] = labels.get(label);
      label = before[i][label];
    }
    return Arrays.asList(result);
  }
}
