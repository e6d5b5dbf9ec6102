package org.waqai.annotate.ner;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/**
 * Lists of names and of the words around names. Membership is evidence for the recogniser, no
 * decision: a word may be in several lists, and in one by accident.
 */
final class NameLexicons {
  private static final String FOLDER = "annotate/lexicons";

  // By folded phrase: the lists that hold it, in the order of their names.
  private final Map<String, Set<String>> lists = new HashMap<>();
  // By first word of a phrase: its longest phrase in words.
  private final Map<String, Integer> longest = new HashMap<>();

  private NameLexicons() {}

  /** Each file of the folder is one list, named as the file: a name or phrase a line. */
  static NameLexicons load(Seeds seeds) {
    NameLexicons lexicons = new NameLexicons();
    for (String path : seeds.list(FOLDER, ".txt")) {
      String list = path.substring(FOLDER.length() + 1, path.length() - ".txt".length());
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

  private void add(String line, String list) {
    String phrase = NameToken.fold(line.strip());
    if (!phrase.isEmpty()) {
      lists.computeIfAbsent(phrase, key -> new TreeSet<>()).add(list);
      List<String> words = List.of(phrase.split(" ", -1));
      longest.merge(words.get(0), words.size(), Math::max);
    }
  }

  /**
   * For every token the lists in which it begins ({@code B-}) or continues ({@code I-}) an entry;
   * of entries that begin at one token the longest counts.
   */
  List<Set<String>> memberships(List<NameToken> sentence) {
    List<Set<String>> memberships = new ArrayList<>(sentence.size());
    sentence.forEach(token -> memberships.add(new TreeSet<>()));
    for (int i = 0; i < sentence.size(); i++) {
      for (String first : readings(sentence.get(i))) {
        if (longest.containsKey(first) && mark(sentence, i, first, memberships)) {
          break;
        }
      }
    }
    return memberships;
  }

  /** A token may stand for itself, or without its proclitics, or with or without the article. */
  private static List<String> readings(NameToken token) {
    return List.of(token.word(), token.stem(), token.definite(), token.base());
  }

  private boolean mark(
      List<NameToken> sentence, int start, String first, List<Set<String>> memberships) {
    for (int n = Math.min(longest.get(first), sentence.size() - start); n >= 1; n--) {
      StringBuilder phrase = new StringBuilder(first);
      for (int i = start + 1; i < start + n; i++) {
        phrase.append(' ').append(sentence.get(i).word());
      }
      Set<String> found = lists.get(phrase.toString());
      if (found != null) {
        for (String list : found) {
          memberships.get(start).add((n > 1 ? "BB-" : "B-") + list);
          for (int i = start + 1; i < start + n; i++) {
            memberships.get(i).add("I-" + list);
          }
        }
        return true;
      }
    }
    return false;
  }
}
