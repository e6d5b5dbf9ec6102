package org.waqai.annotate.ner;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The model for names: two linear chains over the same labels and features. The first looks at each
 * sentence, the second also at what the first found elsewhere in the document. Immutable.
 *
 * @param features the weights of every feature by label, in the first and then in the second chain
 */
record NameModel(LinearChain first, LinearChain second, FeatureTable features) {

  /**
   * Of two chains with the same labels.
   *
   * @throws IllegalArgumentException when a weight is larger than any should ever be
   */
  static NameModel of(TrainedChain first, TrainedChain second) {
    int count = first.chain().labels().size();
    Set<String> names = new HashSet<>(first.weights().keySet());
    names.addAll(second.weights().keySet());
    FeatureTable features = new FeatureTable(names.size(), 2 * count);
    for (String name : names) {
      short[] weights = new short[2 * count];
      put(first.weights(), name, weights, 0);
      put(second.weights(), name, weights, count);
      features.put(name, weights);
    }
    return new NameModel(first.chain(), second.chain(), features);
  }

  private static void put(
      Map<String, float[]> ofChain, String feature, short[] weights, int start) {
    float[] found = ofChain.get(feature);
    for (int i = 0; found != null && i < found.length; i++) {
      long thousandths = Math.round((double) found[i] * FeatureTable.ONE);
      if (!FeatureTable.fits(thousandths)) {
        throw new IllegalArgumentException(feature + " weighs " + found[i]);
      }
      weights[start + i] = (short) thousandths;
    }
  }

  List<String> labels() {
    return first.labels();
  }
}
