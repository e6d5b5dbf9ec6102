package org.waqai.annotate.ner;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The lexicons in which a word of a sentence begins or continues an entry.
 *
 * @param lists each by its name and the word's part in the entry, in order
 * @param joined all of them in one
 */
record Membership(List<FeaturePart> lists, FeaturePart joined) {
  static final Membership NONE = new Membership(List.of(), FeaturePart.of(""));

  /** Of what is not in the sentence. */
  static final Membership OUTSIDE = new Membership(List.of(), WordView.EDGE.word());

  static Membership of(Collection<FeaturePart> sorted) {
    if (sorted.isEmpty()) {
      return NONE;
    }
    String joined = sorted.stream().map(FeaturePart::text).collect(Collectors.joining(","));
    return new Membership(List.copyOf(sorted), FeaturePart.of(joined));
  }

  boolean isEmpty() {
    return lists.isEmpty();
  }
}
