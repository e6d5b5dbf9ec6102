package org.waqai.annotate.ner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the same word, without clitics and article, stands in the sentences of a document. */
final class Occurrences {
  private static final int SHORTEST_NAME = 3;

  /** More are not kept: a word so frequent in one document is hardly ever only a name. */
  private static final int MOST_KEPT = 31;

  /** A place in the document. */
  record Occurrence(int sentence, int word) {}

  private final List<List<NameToken>> document;
  private final Map<String, List<Occurrence>> occurrences = new HashMap<>();

  Occurrences(List<List<NameToken>> document) {
    this.document = document;
    for (int s = 0; s < document.size(); s++) {
      List<NameToken> sentence = document.get(s);
      for (int i = 0; i < sentence.size(); i++) {
        String base = sentence.get(i).base();
        if (base.length() >= SHORTEST_NAME) {
          List<Occurrence> same = occurrences.computeIfAbsent(base, key -> new ArrayList<>(1));
          if (same.size() < MOST_KEPT) {
            same.add(new Occurrence(s, i));
          }
        }
      }
    }
  }

  /** The word's other places; none when it has more than {@code most} of them with this one. */
  List<Occurrence> others(int sentence, int word, int most) {
    List<Occurrence> same =
        occurrences.getOrDefault(document.get(sentence).get(word).base(), List.of());
    if (same.size() < 2 || same.size() > most) {
      return List.of();
    }
    Occurrence here = new Occurrence(sentence, word);
    return same.stream().filter(place -> !place.equals(here)).toList();
  }
}
