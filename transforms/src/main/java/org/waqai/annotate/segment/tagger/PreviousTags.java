package org.waqai.annotate.segment.tagger;

import java.util.List;

/**
 * What the tag before a word says of the word's own tag; the arrays must not be changed.
 *
 * @param weights by previous tag and tag; the row after the last tag's is for the first word
 * @param factors the exponentials of the weights
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loops
record PreviousTags(double[][] weights, double[][] factors) {
  private static final String NONE = "NA";

  static PreviousTags of(TaggerModel model) {
    List<String> tags = model.tags();
    int count = tags.size();
    double[][] weights = new double[count + 1][count];
    double[][] factors = new double[count + 1][count];
    for (int previous = 0; previous <= count; previous++) {
      model
          .weights(TaggerModel.PREVIOUS_TAG, previous < count ? tags.get(previous) : NONE)
          .addTo(weights[previous]);
      for (int tag = 0; tag < count; tag++) {
        factors[previous][tag] = Math.exp(weights[previous][tag]);
      }
    }
    return new PreviousTags(weights, factors);
  }

  /** How many tags there are. */
  int tagCount() {
    return weights.length - 1;
  }
}
