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

  // By sentence and word: the places of the same word, this one among them.
  private final List<List<List<Occurrence>>> same;

  Occurrences(List<List<NameToken>> document) {
    Map<String, List<Occurrence>> byBase = new HashMap<>();
    same = new ArrayList<>(document.size());
    for (int s = 0; s < document.size(); s++) {
      List<NameToken> sentence = document.get(s);
      List<List<Occurrence>> ofSentence = new ArrayList<>(sentence.size());
      for (int i = 0; i < sentence.size(); i++) {
        ofSentence.add(sameAs(sentence.get(i).base(), s, i, byBase));
      }
      same.add(ofSentence);
    }
  }

  private static List<Occurrence> sameAs(
      String base, int sentence, int word, Map<String, List<Occurrence>> byBase) {
    if (base.length() < SHORTEST_NAME) {
      return List.of();
    }
    List<Occurrence> places = byBase.computeIfAbsent(base, key -> new ArrayList<>(1));
    if (places.size() < MOST_KEPT) {
      places.add(new Occurrence(sentence, word));
    }
    return places;
  }

  /** The word's other places; none when it has more than {@code most} of them with this one. */
  List<Occurrence> others(int sentence, int word, int most) {
    List<Occurrence> places = same.get(sentence).get(word);
    if (places.size() < 2 || places.size() > most) {
      return List.of();
    }
    List<Occurrence> others = new ArrayList<>(places.size());
    for (Occurrence place : places) {
      if (place.sentence() != sentence || place.word() != word) {
        others.add(place);
      }
    }
    return others;
  }
}
