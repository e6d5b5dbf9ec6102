package org.waqai.link.actor;

import org.waqai.link.actor.Lexeme.Link;
import org.waqai.link.actor.Lexeme.Nation;
import org.waqai.link.actor.NounPhrase.Head;

/** The counts and amounts before a head: "three", "dozens of", "a number of". */
final class CountWords {
  private static final int LONGEST_COUNT = 8;

  private final ReadWords words;
  private final LinkWords links;

  CountWords(ReadWords words, LinkWords links) {
    this.words = words;
    this.links = links;
  }

  /** Where the words of a count that begins at {@code at} end; {@code at} if none does. */
  int end(int at, int limit) {
    int next = at;
    while (next < limit && next < at + LONGEST_COUNT) {
      int after = wordEnd(next, limit, next > at);
      if (after == next) {
        break;
      }
      next = after;
    }
    return next < limit ? next : at;
  }

  private int wordEnd(int at, int limit, boolean inside) {
    if (words.isNumber(at) || (inside && links.is(at, Link.OF))) {
      return at + 1;
    }
    int end = at;
    for (WordReading reading : words.readings(at)) {
      end = Math.max(end, links.end(Link.COUNT, at, reading, limit));
    }
    return end;
  }

  /** Whether what begins at {@code core} can be counted by the words before it. */
  boolean canCount(Draft draft, int core) {
    if (draft.head instanceof Head.Country country) {
      return country.nation().form() == Nation.Form.PEOPLE
          || country.nation().form() == Nation.Form.DEMONYM;
    }
    // A definite noun behind digits is no part of what they count.
    return links.is(core - 1, Link.OF)
        || (draft.head instanceof Head.Common && !(draft.definite && words.isNumber(core - 1)));
  }

  /** Lets the phrase begin with its count, whose proclitics are then those of the phrase. */
  void putBefore(Draft draft, int at) {
    draft.start = at;
    draft.offset = 0;
    for (WordReading reading : words.readings(at)) {
      if (links.is(reading, Link.COUNT)) {
        draft.offset = reading.offset();
        draft.preposition = reading.preposition();
        return;
      }
    }
  }
}
