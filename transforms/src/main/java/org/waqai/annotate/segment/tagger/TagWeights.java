package org.waqai.annotate.segment.tagger;

/**
 * The weights of one feature that are not zero, few of many.
 *
 * @param tags the tags' numbers
 * @param weights one a tag
 * @param factors the exponentials of the weights
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loops
record TagWeights(byte[] tags, double[] weights, double[] factors) {
  static final TagWeights NONE = new TagWeights(new byte[0], new double[0], new double[0]);

  /** Of weights for all tags. */
  static TagWeights of(double[] all) {
    int count = 0;
    for (double weight : all) {
      count += weight == 0 ? 0 : 1;
    }
    TagWeights result = new TagWeights(new byte[count], new double[count], new double[count]);
    int next = 0;
    for (byte tag = 0; tag < all.length; tag++) {
      if (all[tag] != 0) {
        result.tags[next] = tag;
        result.weights[next] = all[tag];
        result.factors[next] = Math.exp(all[tag]);
        next++;
      }
    }
    return result;
  }

  /** Adds the weights to the scores of all tags. */
  void addTo(double[] scores) {
    for (int i = 0; i < tags.length; i++) {
      scores[tags[i]] += weights[i];
    }
  }

  /** Multiplies the exponentials of the scores of all tags with those of the weights. */
  void multiply(double[] exponentials) {
    for (int i = 0; i < tags.length; i++) {
      exponentials[tags[i]] *= factors[i];
    }
  }
}
