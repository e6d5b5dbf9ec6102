package org.waqai.annotate.segment.decoder;

import java.util.Map;

/**
 * The weights of a model's features by name, without the suffixes that CoreNLP adds for clique and
 * domain. A feature that is missing weighs nothing.
 *
 * @param ofLabels features of one unit's label
 * @param ofPairs features of the labels of two neighbours
 * @param ofTriples features of the labels of three neighbours
 */
record FeatureWeights(
    Map<String, CellWeights> ofLabels,
    Map<String, CellWeights> ofPairs,
    Map<String, CellWeights> ofTriples) {

  CellWeights ofLabel(String feature) {
    return ofLabels.getOrDefault(feature, CellWeights.NONE);
  }

  CellWeights ofPair(String feature) {
    return ofPairs.getOrDefault(feature, CellWeights.NONE);
  }

  CellWeights ofTriple(String feature) {
    return ofTriples.getOrDefault(feature, CellWeights.NONE);
  }
}
