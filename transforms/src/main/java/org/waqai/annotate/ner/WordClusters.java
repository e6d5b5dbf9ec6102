package org.waqai.annotate.ner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/**
 * Words grouped by the company they keep in the news, in a coarse, a middle and a fine grouping.
 * Unseen names share their clusters with seen ones.
 */
final class WordClusters {
  /** How many groupings there are, from coarse to fine. */
  static final int GROUPINGS = 3;

  private static final String PATH = "annotate/clusters.tsv.gz";
  private static final FeaturePart UNKNOWN = FeaturePart.of("-");
  private static final List<FeaturePart> NONE = List.of(UNKNOWN, UNKNOWN, UNKNOWN);

  private final Map<String, List<FeaturePart>> clusters;

  private WordClusters(Map<String, List<FeaturePart>> clusters) {
    this.clusters = clusters;
  }

  static WordClusters load(Seeds seeds) {
    Map<String, List<FeaturePart>> clusters = new HashMap<>();
    Map<String, FeaturePart> names = new HashMap<>();
    for (String[] row : seeds.rows(PATH)) {
      if (row.length != 1 + GROUPINGS) {
        throw new SeedException(
            "seeds/"
                + PATH
                + ": \""
                + String.join("\t", row)
                + "\" is not a word and its clusters");
      }
      List<FeaturePart> ofWord = new ArrayList<>(GROUPINGS);
      for (int grouping = 1; grouping <= GROUPINGS; grouping++) {
        ofWord.add(names.computeIfAbsent(row[grouping], FeaturePart::of));
      }
      clusters.put(row[0], List.copyOf(ofWord));
    }
    return new WordClusters(clusters);
  }

  /** The word's clusters, or those of its stem with or without the article. */
  List<FeaturePart> of(NameToken token) {
    List<FeaturePart> found = clusters.get(token.word());
    if (found == null) {
      found = clusters.get(token.stem());
    }
    if (found == null) {
      found = clusters.get(token.definite());
    }
    return found == null ? clusters.getOrDefault(token.base(), NONE) : found;
  }
}
