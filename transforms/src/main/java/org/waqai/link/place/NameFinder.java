package org.waqai.link.place;

import java.util.ArrayList;
import java.util.List;
import org.waqai.text.WordSpan;

/** Finds every run of words that the gazetteer knows as a name, overlapping ones included. */
final class NameFinder {
  private static final int LONGEST = 6;
  // Two words that are one in the gazetteer: shorter ones meet by chance.
  private static final int SHORTEST_SPLIT_WORD = 3;
  private static final int SHORTEST_SPLIT_NAME = 7;

  private final Gazetteer gazetteer;

  NameFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<NameMatch> find(ArticleWords words) {
    List<NameMatch> matches = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (ArticleWords.Reading reading : words.readings(i)) {
        findFrom(words, i, reading, matches);
      }
    }
    return matches;
  }

  private void findFrom(
      ArticleWords words, int first, ArticleWords.Reading reading, List<NameMatch> matches) {
    String exact = reading.exact();
    String key = Spelling.key(exact);
    for (int end = first + 1; ; end++) {
      List<Gazetteer.Name> names = gazetteer.named(key);
      if (!names.isEmpty()) {
        matches.add(
            new NameMatch(
                new WordSpan(first, end), reading.cut(), reading.preposition(), exact, names));
      }
      boolean mayGoOn = end - first < LONGEST && words.sameSentence(first, end);
      if (mayGoOn && end == first + 1 && !gazetteer.isPrefix(key)) {
        findSplit(words, first, reading, key, matches);
      }
      if (!mayGoOn || !gazetteer.isPrefix(key)) {
        return;
      }
      exact = exact + " " + words.exact(end);
      key = key + " " + Spelling.key(words.exact(end));
    }
  }

  private void findSplit(
      ArticleWords words,
      int first,
      ArticleWords.Reading reading,
      String key,
      List<NameMatch> matches) {
    String next = words.exact(first + 1);
    if (key.length() < SHORTEST_SPLIT_WORD
        || next.length() < SHORTEST_SPLIT_WORD
        || key.length() + next.length() < SHORTEST_SPLIT_NAME) {
      return;
    }
    List<Gazetteer.Name> names = gazetteer.named(key + next);
    if (!names.isEmpty()) {
      matches.add(
          new NameMatch(
              new WordSpan(first, first + 2),
              reading.cut(),
              reading.preposition(),
              reading.exact() + " " + next,
              names));
    }
  }
}
