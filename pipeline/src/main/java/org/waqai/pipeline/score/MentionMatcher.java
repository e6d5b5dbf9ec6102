package org.waqai.pipeline.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waqai.seeds.SeedException;
import org.waqai.seeds.Seeds;

/**
 * Whether two Arabic mentions name the same thing: they share at least half the words of the
 * shorter one, after what {@code seeds/score/comparison.tsv} folds away.
 */
final class MentionMatcher {
  private static final String FILE = "score/comparison.tsv";

  private final Set<Integer> dropped = new HashSet<>();
  private final Map<Integer, Integer> folded = new HashMap<>();
  private final List<String> prefixes = new ArrayList<>();
  private final Set<String> ignored = new HashSet<>();

  private MentionMatcher() {}

  static MentionMatcher load(Seeds seeds) {
    MentionMatcher matcher = new MentionMatcher();
    for (String[] row : seeds.rows(FILE)) {
      matcher.add(row);
    }
    return matcher;
  }

  boolean same(String a, String b) {
    Set<String> x = words(a);
    Set<String> y = words(b);
    long shared = x.stream().filter(y::contains).count();
    return shared > 0 && shared * 2 >= Math.min(x.size(), y.size());
  }

  private void add(String[] row) {
    if (row.length != 3) {
      throw new SeedException("seeds/" + FILE + ": a row needs three fields: " + row[0]);
    }
    switch (row[0]) {
      case "drop" -> addDropped(row[1]);
      case "fold" -> addFolded(row[1].codePoints().toArray(), row[2].codePoints().toArray());
      case "prefix" -> prefixes.add(row[1]);
      case "ignore" -> ignored.add(row[1]);
      default -> throw new SeedException("seeds/" + FILE + ": unknown kind: " + row[0]);
    }
  }

  private void addDropped(String characters) {
    if (!characters.startsWith("U+")) {
      characters.codePoints().forEach(dropped::add);
      return;
    }
    String[] ends = characters.split("\\.\\.", -1);
    int last = codePoint(ends[ends.length - 1]);
    for (int c = codePoint(ends[0]); c <= last; c++) {
      dropped.add(c);
    }
  }

  private static int codePoint(String notation) {
    return Integer.parseInt(notation.substring("U+".length()), 16);
  }

  private void addFolded(int[] from, int[] to) {
    if (from.length != to.length) {
      throw new SeedException("seeds/" + FILE + ": fold needs as many characters as it replaces");
    }
    for (int i = 0; i < from.length; i++) {
      folded.put(from[i], to[i]);
    }
  }

  private Set<String> words(String mention) {
    Set<String> words = new HashSet<>();
    StringBuilder word = new StringBuilder();
    mention
        .codePoints()
        .filter(c -> !dropped.contains(c))
        .forEach(
            c -> {
              if (isSpace(c)) {
                addWord(word, words);
              } else {
                word.appendCodePoint(folded.getOrDefault(c, c));
              }
            });
    addWord(word, words);
    return words;
  }

  private void addWord(StringBuilder letters, Set<String> words) {
    String word = withoutPrefix(letters.toString());
    letters.setLength(0);
    if (length(word) > 1 && !ignored.contains(word)) {
      words.add(word);
    }
  }

  private String withoutPrefix(String word) {
    for (String prefix : prefixes) {
      if (word.startsWith(prefix) && length(word) > length(prefix) + 1) {
        return word.substring(prefix.length());
      }
    }
    return word;
  }

  private static int length(String word) {
    return word.codePointCount(0, word.length());
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }
}
