package org.waqai.annotate.ner;

import java.util.List;

/**
 * A sentence with what was looked up for its words, one entry a word in each list.
 *
 * @param words the words
 * @param memberships the lexicons in which each word begins or continues an entry
 */
record SentenceView(List<WordView> words, List<Membership> memberships) {

  int length() {
    return words.size();
  }

  /** The word at this index, or the sentence's edge. */
  WordView word(int i) {
    return isOutside(i) ? WordView.EDGE : words.get(i);
  }

  Membership membership(int i) {
    return isOutside(i) ? Membership.OUTSIDE : memberships.get(i);
  }

  private boolean isOutside(int i) {
    return i < 0 || i >= words.size();
  }
}
