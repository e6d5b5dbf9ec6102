package org.waqai.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Phrases, each a list of words with their folded forms, found by the forms of their first word:
 * what a text word costs does not grow with their number.
 */
public final class Phrases {
  static final Phrases NONE = new Phrases(List.of());

  private final List<List<Set<String>>> all;
  private final Map<String, List<List<Set<String>>>> byFirstWord = new HashMap<>();

  Phrases(List<List<Set<String>>> all) {
    this.all = List.copyOf(all);
    for (List<Set<String>> phrase : this.all) {
      for (String form : phrase.get(0)) {
        byFirstWord.computeIfAbsent(form, key -> new ArrayList<>(1)).add(phrase);
      }
    }
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  public Stream<List<Set<String>>> stream() {
    return all.stream();
  }

  /** Those whose first word may have this folded form, in their order. */
  public List<List<Set<String>>> startingWith(String form) {
    return byFirstWord.getOrDefault(form, List.of());
  }

  /** These and the others. */
  Phrases and(Phrases others) {
    return others.isEmpty() ? this : new Phrases(Stream.concat(stream(), others.stream()).toList());
  }
}
