package org.waqai.link.place;

import java.util.ArrayList;
import java.util.List;
import org.waqai.link.place.PlaceLexicon.Role;
import org.waqai.text.WordSpan;

/** Finds the names of newspapers, clubs, armed groups and the like that hold a place's name. */
final class OtherNames {
  private final PlaceLexicon lexicon;

  OtherNames(PlaceLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<WordSpan> find(ArticleWords words) {
    List<WordSpan> found = new ArrayList<>();
    for (int word = 0; word < words.size(); word++) {
      for (ArticleWords.Reading reading : words.readings(word)) {
        int end = end(words, word, reading.exact());
        if (end > word) {
          found.add(new WordSpan(word, end));
        }
      }
    }
    return found;
  }

  /** After the longest name that begins with the word, or the word itself where none does. */
  private int end(ArticleWords words, int first, String exact) {
    int end = first;
    String name = exact;
    for (int next = first + 1; lexicon.beginsOtherName(name); next++) {
      if (lexicon.is(Role.OTHER_NAME, name)) {
        end = next;
      }
      if (!words.sameSentence(first, next)) {
        break;
      }
      name = name + " " + words.exact(next);
    }
    return end;
  }
}
