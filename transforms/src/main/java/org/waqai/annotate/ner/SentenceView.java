package org.waqai.annotate.ner;

import java.util.List;
import java.util.Set;

/**
 * A sentence with what was looked up for its words, one entry a word in each list.
 *
 * @param tokens the words
 * @param clusters of each word, from coarse to fine
 * @param lists the lexicons in which each word begins or continues an entry
 */
record SentenceView(List<NameToken> tokens, List<List<String>> clusters, List<Set<String>> lists) {
  private static final String EDGE = "<>";

  int length() {
    return tokens.size();
  }

  NameToken token(int i) {
    return tokens.get(i);
  }

  String word(int i) {
    return outside(i) ? EDGE : tokens.get(i).word();
  }

  String stem(int i) {
    return outside(i) ? EDGE : tokens.get(i).stem();
  }

  String tag(int i) {
    return outside(i) ? EDGE : tokens.get(i).tag();
  }

  String shape(int i) {
    return outside(i) ? EDGE : tokens.get(i).shape();
  }

  String cluster(int i, int grouping) {
    return outside(i) ? EDGE : clusters.get(i).get(grouping);
  }

  Set<String> listsAt(int i) {
    return outside(i) ? Set.of() : lists.get(i);
  }

  String joinedLists(int i) {
    return outside(i) ? EDGE : String.join(",", lists.get(i));
  }

  private boolean outside(int i) {
    return i < 0 || i >= tokens.size();
  }
}
