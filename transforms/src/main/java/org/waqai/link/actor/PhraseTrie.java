package org.waqai.link.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waqai.text.ArabicFold;

/** Phrases of one or more words and what they mean, looked up by their folded words. */
final class PhraseTrie<T> {
  private final Node<T> root = new Node<>();

  /**
   * The longest listed phrase that begins at a word.
   *
   * @param end position after its last word
   * @param meanings at least one
   */
  record Match<T>(int end, List<T> meanings) {
    T first() {
      return meanings.get(0);
    }
  }

  void put(String phrase, T meaning) {
    Node<T> node = root;
    for (String word : ArabicFold.fold(phrase).split(" ", -1)) {
      node = node.next.computeIfAbsent(word, key -> new Node<>());
    }
    if (!node.meanings.contains(meaning)) {
      node.meanings.add(meaning);
    }
  }

  /** The meanings of exactly this one folded word. */
  List<T> get(String key) {
    Node<T> node = root.next.get(key);
    return node == null ? List.of() : node.meanings;
  }

  /**
   * The longest phrase from position {@code at}, whose first word is read as {@code first} and
   * which ends at {@code limit} at the latest.
   */
  Optional<Match<T>> longest(ReadWords words, int at, WordReading first, int limit) {
    Node<T> node = root.next.get(first.key());
    Match<T> longest = null;
    for (int end = at + 1; node != null; end++) {
      if (!node.meanings.isEmpty()) {
        longest = new Match<>(end, node.meanings);
      }
      node = end < limit ? node.next.get(words.key(end)) : null;
    }
    return Optional.ofNullable(longest);
  }

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>(2);
    private final List<T> meanings = new ArrayList<>(1);
  }
}
