package org.waqai.change;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.waqai.text.ArabicFold;
import org.waqai.text.Clitics;

/** A question to an article's words; "no" is certain, "yes" is not. */
interface Probe extends Serializable {

  boolean hits(Collection<String> words);

  /** Whether one of these folded forms is among the words. */
  record AnyForm(HashSet<String> forms) implements Probe {
    static AnyForm of(Set<String> forms) {
      return new AnyForm(new HashSet<>(forms));
    }

    @Override
    public boolean hits(Collection<String> words) {
      return !Collections.disjoint(forms, words);
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
    public boolean hits(Collection<String> words) {
      return parts.stream().allMatch(part -> words.stream().anyMatch(word -> word.contains(part)));
    }
  }
}
