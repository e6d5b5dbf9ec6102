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
      addBeginnings(words[0], phrase.strip().startsWith(Clitics.ARTICLE), node);
    }
    for (int i = 1; i < words.length; i++) {
      node = node.next.computeIfAbsent(words[i], word -> new Node());
    }
    return node;
  }

  /**
   * The longest phrase that begins with the token at {@code index}, with the fewest clitics. Where
   * a word with the article and the same word without are both in the lexicon, it has the senses of
   * both.
   */
  Optional<Found> longest(List<Token> tokens, int index) {
    Optional<Found> best = Optional.empty();
    for (Beginning beginning : beginnings.getOrDefault(tokens.get(index).folded(), List.of())) {
      Optional<Found> found = beginning.follow(tokens, index);
      if (found.isPresent()) {
        best = Optional.of(best.map(found.get()::orElse).orElseGet(found::get));
      }
    }
    return best;
  }

  // Folding makes an article of the beginning of ألف and إلى: only the spelling tells.
  private void addBeginnings(String word, boolean definite, Node node) {
    addForms("", word, definite, node);
    for (char conjunction : CONJUNCTIONS) {
      addForms("" + conjunction, word, definite, node);
    }
  }

  private void addForms(String conjunction, String word, boolean definite, Node node) {
    addPreposed(conjunction, "", word, definite, node);
    for (char preposition : PREPOSITIONS) {
      addPreposed(conjunction, "" + preposition, word, definite, node);
    }
  }

  private void addPreposed(
      String conjunction, String preposition, String word, boolean definite, Node node) {
    boolean joined = !conjunction.isEmpty();
    boolean preposed = !preposition.isEmpty();
    String clitics = conjunction + preposition;
    Clitics withArticle = new Clitics(joined, preposed, true);
    // The article loses its alef after the preposition lam.
    boolean lam = preposition.equals("" + Clitics.LAM);
    String article = lam ? "" + Clitics.LAM : Clitics.ARTICLE;
    if (definite) {
      String noun = word.substring(Clitics.ARTICLE.length());
      put(clitics + article + noun, clitics.length(), node, withArticle);
    } else {
      put(clitics + word, clitics.length(), node, new Clitics(joined, preposed, false));
      put(clitics + article + word, clitics.length(), node, withArticle);
    }
  }

  private void put(String form, int cliticLength, Node node, Clitics clitics) {
    beginnings
        .computeIfAbsent(form, key -> new ArrayList<>(1))
        .add(new Beginning(node, cliticLength, clitics));
  }

  /** A phrase found in a text. */
  record Found(
      Map<Sense, Integer> senses,
      Optional<Month> month,
      int tokens,
      int cliticLength,
      Clitics clitics) {

    /** The better of this and {@code other}; both in one where they are the same words. */
    Found orElse(Found other) {
      if (tokens != other.tokens) {
        return tokens > other.tokens ? this : other;
      }
      if (cliticLength != other.cliticLength) {
        return cliticLength < other.cliticLength ? this : other;
      }
      Map<Sense, Integer> both = new EnumMap<>(Sense.class);
      both.putAll(senses);
      other.senses.forEach(both::putIfAbsent);
      return new Found(both, month.or(other::month), tokens, cliticLength, clitics);
    }
  }

  private record Beginning(Node node, int cliticLength, Clitics clitics) {
    Optional<Found> follow(List<Token> tokens, int index) {
      Optional<Found> found = Optional.empty();
      Node here = node;
      int i = index;
      while (here != null) {
        i++;
        if (here.isPhrase()) {
          found = Optional.of(new Found(here.senses, here.month, i - index, cliticLength, clitics));
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

    boolean isPhrase() {
      return !senses.isEmpty() || month.isPresent();
    }
  }
}
