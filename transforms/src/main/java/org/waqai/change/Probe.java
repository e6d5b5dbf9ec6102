package org.waqai.change;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waqai.text.ArabicFold;
import org.waqai.text.Clitics;

/** A question to an article's words; "no" is certain, "yes" is not. */
interface Probe extends Serializable {

  boolean hits(Set<String> words);

  /** Whether of each of some sets of folded forms one is among the words. */
  record Words(ArrayList<HashSet<String>> sets) implements Probe {
    static Words of(List<Set<String>> sets) {
      ArrayList<HashSet<String>> copies = new ArrayList<>();
      sets.forEach(set -> copies.add(new HashSet<>(set)));
      return new Words(copies);
    }

    @Override
    public boolean hits(Set<String> words) {
      return sets.stream().noneMatch(set -> Collections.disjoint(set, words));
    }
  }

  /**
   * Whether each part of a name is part of a word: the name's own article and what may be written
   * together with it do not matter then.
   */
  record Name(ArrayList<String> parts) implements Probe {
    private static final int SHORTEST_WITHOUT_ARTICLE = 2;

    static Name of(String name) {
      ArrayList<String> parts = new ArrayList<>();
      for (String part : ArabicFold.fold(name).split("[^\\p{L}\\p{N}]+", -1)) {
        if (!part.isEmpty()) {
          boolean definite =
              part.startsWith(Clitics.ARTICLE)
                  && part.length() >= Clitics.ARTICLE.length() + SHORTEST_WITHOUT_ARTICLE;
          parts.add(definite ? part.substring(Clitics.ARTICLE.length()) : part);
        }
      }
      return new Name(parts);
    }

    @Override
    public boolean hits(Set<String> words) {
      return parts.stream().allMatch(part -> words.stream().anyMatch(word -> word.contains(part)));
    }
  }
}
