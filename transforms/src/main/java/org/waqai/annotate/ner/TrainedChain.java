package org.waqai.annotate.ner;

import java.util.List;
import java.util.Map;

/**
 * A linear chain with the weights of its features.
 *
 * @param weights for each feature one a label
 */
record TrainedChain(LinearChain chain, Map<String, float[]> weights) {
  private static final float[] NO_WEIGHTS = {};

  /** How likely each label is at each word of a sentence, given the words' features. */
  double[][] probabilities(List<List<String>> features) {
    double[][] scores = new double[features.size()][chain.labels().size()];
    for (int i = 0; i < scores.length; i++) {
      for (String feature : features.get(i)) {
        float[] ofFeature = weights.getOrDefault(feature, NO_WEIGHTS);
        for (int label = 0; label < ofFeature.length; label++) {
          scores[i][label] += ofFeature[label];
        }
      }
    }
    return chain.probabilities(scores);
  }
}
