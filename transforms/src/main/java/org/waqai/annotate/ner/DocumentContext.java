package org.waqai.annotate.ner;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What stands around a word elsewhere in the same document: a surname alone is easier to tell where
 * the full name with its title came before. The idea is the context aggregation of Ratinov and Roth
 * (2009), "Design challenges and misconceptions in named entity recognition".
 */
final class DocumentContext {
  /** Words repeated more often are no rare names, and would cost time. */
  private static final int MOST_OCCURRENCES = 6;

  private final List<SentenceView> document;
  private final Occurrences occurrences;

  DocumentContext(List<SentenceView> document) {
    this.document = document;
    this.occurrences = new Occurrences(document.stream().map(SentenceView::tokens).toList());
  }

  /** The lists and clusters beside the word's other occurrences, empty for a frequent word. */
  Set<String> features(int sentence, int word) {
    Set<String> features = new TreeSet<>();
    for (Occurrences.Occurrence other : occurrences.others(sentence, word, MOST_OCCURRENCES)) {
      addBeside(document.get(other.sentence()), other.word(), features);
    }
    return features;
  }

  private static void addBeside(SentenceView sentence, int word, Set<String> features) {
    sentence.listsAt(word).forEach(list -> features.add("d=" + list));
    sentence.listsAt(word - 1).forEach(list -> features.add("d-1=" + list));
    sentence.listsAt(word + 1).forEach(list -> features.add("d+1=" + list));
    features.add("dc-1=" + sentence.cluster(word - 1, 1));
    features.add("dc+1=" + sentence.cluster(word + 1, 1));
    features.add("dt=" + sentence.tag(word));
  }
}
