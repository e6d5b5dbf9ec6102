package org.waqai.annotate.ner;

/**
 * How likely each label is at each word of a sentence, by the forward-backward algorithm for
 * conditional random fields (Lafferty, McCallum and Pereira 2001).
 */
final class LabelProbabilities {
  private final int count;
  private final double[][] words; // exponentials of the scores, up to a factor for each word
  private final double[][] between; // exponentials of the weights of pairs
  private final double[][] forward; // scaled to a sum of one a word, as the next
  private final double[][] backward;

  /**
   * @param scores of each label at each word
   * @param pairFactors those of the weight of each label before each label
   */
  LabelProbabilities(double[][] scores, double[][] pairFactors) {
    count = pairFactors.length;
    words = new double[scores.length][];
    for (int i = 0; i < words.length; i++) {
      words[i] = exponentials(scores[i]);
    }
    between = pairFactors;
    forward = forward();
    backward = backward();
  }

  /** The exponentials of the weights of pairs. */
  static double[][] factors(float[][] pairs) {
    double[][] factors = new double[pairs.length][pairs.length];
    for (int label = 0; label < pairs.length; label++) {
      for (int next = 0; next < pairs.length; next++) {
        factors[label][next] = Math.exp(pairs[label][next]);
      }
    }
    return factors;
  }

  /** The probability of each label at one word. */
  double[] ofWord(int i) {
    double[] probabilities = new double[count];
    for (int label = 0; label < count; label++) {
      probabilities[label] = forward[i][label] * backward[i][label];
    }
    scale(probabilities);
    return probabilities;
  }

  /** Takes the probability of each pair of labels, at the word before and at this, off sums. */
  void subtractPairs(int i, double[][] sums) {
    double[][] joint = new double[count][count];
    double all = 0;
    for (int label = 0; label < count; label++) {
      for (int next = 0; next < count; next++) {
        double value =
            forward[i - 1][label] * between[label][next] * words[i][next] * backward[i][next];
        joint[label][next] = value;
        all += value;
      }
    }
    for (int label = 0; label < count; label++) {
      for (int next = 0; next < count; next++) {
        sums[label][next] -= joint[label][next] / all;
      }
    }
  }

  private static double[] exponentials(double[] scores) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    double[] result = new double[scores.length];
    for (int label = 0; label < result.length; label++) {
      result[label] = Math.exp(scores[label] - highest);
    }
    return result;
  }

  private double[][] forward() {
    double[][] result = new double[words.length][count];
    for (int i = 0; i < words.length; i++) {
      for (int label = 0; label < count; label++) {
        double before = i == 0 ? 1 : 0;
        for (int previous = 0; i > 0 && previous < count; previous++) {
          before += result[i - 1][previous] * between[previous][label];
        }
        result[i][label] = before * words[i][label];
      }
      scale(result[i]);
    }
    return result;
  }

  private double[][] backward() {
    double[][] result = new double[words.length][count];
    for (int i = words.length - 1; i >= 0; i--) {
      boolean last = i == words.length - 1;
      for (int label = 0; label < count; label++) {
        double after = last ? 1 : 0;
        for (int next = 0; !last && next < count; next++) {
          after += between[label][next] * words[i + 1][next] * result[i + 1][next];
        }
        result[i][label] = after;
      }
      scale(result[i]);
    }
    return result;
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
}
