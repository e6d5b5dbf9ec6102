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

  /**
   * The same but readier to find names: what is likely outside in a field that is trained on the
   * likelihood of all labels is too often outside for the best F1, as most words are.
   *
   * @param margin what is taken off the weight of {@code O} after every label
   */
  TrainedChain againstOutside(float margin) {
    List<String> labels = chain.labels();
    float[][] pairs = new float[labels.size()][labels.size()];
    for (int label = 0; label < pairs.length; label++) {
      for (int next = 0; next < pairs.length; next++) {
        boolean outside = labels.get(next).equals(Iob.OUTSIDE);
        pairs[label][next] = chain.pairs(label)[next] - (outside ? margin : 0);
      }
    }
    return new TrainedChain(new LinearChain(labels, pairs), weights);
  }
}
