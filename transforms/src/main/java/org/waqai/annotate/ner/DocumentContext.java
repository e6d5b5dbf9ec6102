package org.waqai.annotate.ner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private static final int SHORTEST_NAME = 3;

  private record Occurrence(int sentence, int word) {}

  private final List<SentenceView> document;

  private final Map<String, List<Occurrence>> occurrences = new HashMap<>();

  DocumentContext(List<SentenceView> document) {
    this.document = document;
    for (int s = 0; s < document.size(); s++) {
      SentenceView sentence = document.get(s);
      for (int i = 0; i < sentence.length(); i++) {
        String base = sentence.token(i).base();
        if (base.length() >= SHORTEST_NAME) {
          List<Occurrence> same = occurrences.computeIfAbsent(base, key -> new ArrayList<>(1));
          if (same.size() <= MOST_OCCURRENCES) {
            same.add(new Occurrence(s, i));
          }
        }
      }
    }
  }

  /** The lists and clusters beside the word's other occurrences, empty for a frequent word. */
  Set<String> features(int sentence, int word) {
    String base = document.get(sentence).token(word).base();
    List<Occurrence> same = occurrences.getOrDefault(base, List.of());
    if (same.size() < 2 || same.size() > MOST_OCCURRENCES) {
      return Set.of();
    }
    Set<String> features = new TreeSet<>();
    for (Occurrence other : same) {
      if (other.sentence() != sentence || other.word() != word) {
        addBeside(document.get(other.sentence()), other.word(), features);
      }
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
