package org.waqai.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waqai.text.ArabicFold;

/**
 * Phrases by their folded words. The first word is also found with the article and with the
 * conjunctions and prepositions that Arabic attaches to it.
 */
final class PhraseTrie {
  private static final char[] CONJUNCTIONS = {Clitics.WAW, Clitics.FEH};
  private static final char[] PREPOSITIONS = {Clitics.BEH, Clitics.LAM, Clitics.KAF};

  private final Map<String, List<Beginning>> beginnings = new HashMap<>();
  private final Map<String, Node> roots = new HashMap<>();

  /** The meaning of a phrase, to be filled in. */
  Node add(String phrase) {
    String[] words = ArabicFold.fold(phrase.strip()).split(" +", -1);
    Node node = roots.get(words[0]);
    if (node == null) {
      node = new Node();
      roots.put(words[0], node);
      addBeginnings(words[0], node);
    }
    for (int i = 1; i < words.length; i++) {
      node = node.next.computeIfAbsent(words[i], word -> new Node());
    }
    return node;
  }

  /** The longest phrase that begins with the token at {@code index}; with the fewest clitics. */
  Optional<Found> longest(List<Token> tokens, int index) {
    Found best = null;
    for (Beginning beginning : beginnings.getOrDefault(tokens.get(index).folded(), List.of())) {
      Found found = beginning.follow(tokens, index);
      if (found != null && (best == null || found.isBetterThan(best))) {
        best = found;
      }
    }
    return Optional.ofNullable(best);
  }

  private void addBeginnings(String word, Node node) {
    boolean definite = word.startsWith(Clitics.ARTICLE);
    String noun = definite ? word.substring(Clitics.ARTICLE.length()) : word;
    addArticle("", noun, node, definite);
    for (char conjunction : CONJUNCTIONS) {
      addArticle("" + conjunction, noun, node, definite);
    }
  }

  private void addArticle(String conjunction, String noun, Node node, boolean definite) {
    boolean joined = !conjunction.isEmpty();
    if (!definite) {
      put(conjunction, noun, node, new Clitics(joined, false, false));
    }
    put(conjunction, Clitics.ARTICLE + noun, node, new Clitics(joined, false, true));
    for (char preposition : PREPOSITIONS) {
      String before = conjunction + preposition;
      if (!definite) {
        put(before, noun, node, new Clitics(joined, true, false));
      }
      // The article loses its alef after the preposition lam.
      String article = preposition == Clitics.LAM ? "" + Clitics.LAM : Clitics.ARTICLE;
      put(before, article + noun, node, new Clitics(joined, true, true));
    }
  }

  private void put(String before, String word, Node node, Clitics clitics) {
    beginnings
        .computeIfAbsent(before + word, form -> new ArrayList<>(1))
        .add(new Beginning(node, before.length(), clitics));
  }

  /** A phrase found in a text. */
  record Found(Node node, int tokens, int cliticLength, Clitics clitics) {
    boolean isBetterThan(Found other) {
      return tokens != other.tokens ? tokens > other.tokens : cliticLength < other.cliticLength;
    }
  }

  private record Beginning(Node node, int cliticLength, Clitics clitics) {
    // Null where no phrase begins so: this runs for every word of the text.
    Found follow(List<Token> tokens, int index) {
      Found found = null;
      Node here = node;
      int i = index;
      while (here != null) {
        i++;
        if (here.isPhrase()) {
          found = new Found(here, i - index, cliticLength, clitics);
        }
        here = i < tokens.size() ? here.next.get(tokens.get(i).folded()) : null;
      }
      return found;
    }
  }

  /** A phrase, or the beginning of one. */
  static final class Node {
    private final Map<String, Node> next = new HashMap<>(0);
    private final Map<Sense, Integer> senses = new EnumMap<>(Sense.class);
    private Optional<Month> month = Optional.empty();

    void addSense(Sense sense, int value) {
      senses.putIfAbsent(sense, value);
    }

    void setMonth(Month named) {
      month = Optional.of(named);
    }

    Map<Sense, Integer> senses() {
      return senses;
    }

    Optional<Month> month() {
      return month;
    }

    boolean isPhrase() {
      return !senses.isEmpty() || month.isPresent();
    }
  }
}
