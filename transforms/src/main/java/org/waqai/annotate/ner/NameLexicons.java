package org.waqai.annotate.ner;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/**
 * Lists of names and of the words around names. Membership is evidence for the recogniser, no
 * decision: a word may be in several lists, and in one by accident.
 */
final class NameLexicons {
  private static final String FOLDER = "annotate/lexicons";

  // By folded phrase: the lists that hold it, in the order of their names.
  private final Map<String, Set<ListName>> lists = new HashMap<>();
  // By first word of a phrase: its longest phrase in words.
  private final Map<String, Integer> longest = new HashMap<>();

  /** A list, as a word may be in it: alone or first or further in an entry of several words. */
  private record ListName(FeaturePart alone, FeaturePart first, FeaturePart further)
      implements Comparable<ListName> {

    static ListName of(String list) {
      return new ListName(
          FeaturePart.of("B-" + list), FeaturePart.of("BB-" + list), FeaturePart.of("I-" + list));
    }

    @Override
    public int compareTo(ListName other) {
      return alone.compareTo(other.alone);
    }
  }

  private NameLexicons() {}

  /** Each file of the folder is one list, named as the file: a name or phrase a line. */
  static NameLexicons load(Seeds seeds) {
    NameLexicons lexicons = new NameLexicons();
    for (String path : seeds.list(FOLDER, ".txt")) {
      ListName list =
          ListName.of(path.substring(FOLDER.length() + 1, path.length() - ".txt".length()));
      try (BufferedReader reader = seeds.reader(path)) {
        reader
            .lines()
            .filter(line -> !line.startsWith("#"))
            .forEach(line -> lexicons.add(line, list));
      } catch (IOException e) {
        throw new SeedException("seeds/" + path + ": cannot be read", e);
      }
    }
    return lexicons;
  }

  private void add(String line, ListName list) {
    String phrase = NameToken.fold(line.strip());
    if (!phrase.isEmpty()) {
      lists.computeIfAbsent(phrase, key -> new TreeSet<>()).add(list);
      List<String> words = List.of(phrase.split(" ", -1));
      longest.merge(words.get(0), words.size(), Math::max);
    }
  }

  /**
   * The readings of a token that begin an entry: itself, without its proclitics, and with and
   * without the article.
   */
  List<String> starts(NameToken token) {
    return Stream.of(token.word(), token.stem(), token.definite(), token.base())
        .filter(longest::containsKey)
        .toList();
  }

  /**
   * For every word the lists in which it begins ({@code B-}) or continues ({@code I-}) an entry; of
   * entries that begin at one word the longest counts.
   */
  List<Membership> memberships(List<WordView> sentence) {
    Map<Integer, Set<FeaturePart>> found = new HashMap<>();
    for (int i = 0; i < sentence.size(); i++) {
      for (String first : sentence.get(i).starts()) {
        if (mark(sentence, i, first, found)) {
          break;
        }
      }
    }
    List<Membership> memberships =
        new ArrayList<>(Collections.nCopies(sentence.size(), Membership.NONE));
    found.forEach((i, ofWord) -> memberships.set(i, Membership.of(ofWord)));
    return memberships;
  }

  private boolean mark(
      List<WordView> sentence, int start, String first, Map<Integer, Set<FeaturePart>> found) {
    for (int n = Math.min(longest.get(first), sentence.size() - start); n >= 1; n--) {
      StringBuilder phrase = new StringBuilder(first);
      for (int i = start + 1; i < start + n; i++) {
        phrase.append(' ').append(sentence.get(i).token().word());
      }
      Set<ListName> entries = lists.get(phrase.toString());
      if (entries != null) {
        for (ListName list : entries) {
          add(n > 1 ? list.first() : list.alone(), start, found);
          for (int i = start + 1; i < start + n; i++) {
            add(list.further(), i, found);
          }
        }
        return true;
      }
    }
    return false;
  }

  private static void add(FeaturePart list, int word, Map<Integer, Set<FeaturePart>> found) {
    found.computeIfAbsent(word, key -> new TreeSet<>()).add(list);
  }
}
