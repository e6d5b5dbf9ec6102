package org.waqai.annotate.ner;

import java.util.List;

/**
 * A word with all that is known of it by itself, whatever stands around it, as pieces of features.
 *
 * @param token the word
 * @param starts the ways of reading the word that begin an entry of a lexicon, the most literal
 *     first
 */
record WordView(
    NameToken token,
    FeaturePart word,
    FeaturePart stem,
    FeaturePart base,
    FeaturePart proclitics,
    FeaturePart tag,
    FeaturePart shape,
    List<FeaturePart> clusters,
    List<String> starts) {

  private static final String EDGE_TEXT = "<>";

  /** What stands before the first word of a sentence and after the last. */
  static final WordView EDGE = edge();

  static WordView of(NameToken token, List<FeaturePart> clusters, List<String> starts) {
    FeaturePart stem = FeaturePart.of(token.stem());
    return new WordView(
        token,
        FeaturePart.of(token.word()),
        stem,
        token.isDefinite() ? FeaturePart.of(token.base()) : stem,
        FeaturePart.of(token.proclitics()),
        FeaturePart.of(token.tag()),
        FeaturePart.of(token.shape()),
        clusters,
        starts);
  }

  private static WordView edge() {
    FeaturePart part = FeaturePart.of(EDGE_TEXT);
    NameToken token = new NameToken(EDGE_TEXT, EDGE_TEXT, EDGE_TEXT, "", EDGE_TEXT);
    return new WordView(
        token, part, part, part, part, part, part, List.of(part, part, part), List.of());
  }

  FeaturePart cluster(int grouping) {
    return clusters.get(grouping);
  }
}
