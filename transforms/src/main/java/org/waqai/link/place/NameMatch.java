package org.waqai.link.place;

import java.util.List;
import org.waqai.text.WordSpan;

/**
 * Words of the article that the gazetteer knows as a name.
 *
 * @param cut proclitic letters of the first word
 * @param preposition whether they hold a preposition
 * @param exact the name as the article writes it, in exact spelling
 * @param names what may be meant
 */
record NameMatch(
    WordSpan words, int cut, boolean preposition, String exact, List<Gazetteer.Name> names) {

  int start() {
    return words.start();
  }

  int end() {
    return words.end();
  }

  boolean isOneWord() {
    return words.length() == 1;
  }

  /** The most prominent place of this name. */
  Place foremost() {
    return names.get(0).place();
  }
}
