package org.waqai.link.actor;

import java.util.HashSet;
import java.util.Set;

/**
 * Where in an article names of persons stand: a listed given name and what may follow it, or the
 * last word alone of a name that was read before.
 */
final class PersonNames {
  static final int LONGEST_NAME = 6;
  private static final int SHORTEST_NAME = 2;
  private static final int SHORTEST_SURNAME = 3;

  private final ActorLexicon lexicon;
  private final ReadWords words;
  private final NameWords names;
  private final Set<String> surnames = new HashSet<>();

  PersonNames(ActorLexicon lexicon, ReadWords words, NameWords names) {
    this.lexicon = lexicon;
    this.words = words;
    this.names = names;
  }

  /** From now on the last word of this name alone means the person. */
  void remember(NounPhrase person) {
    String last = words.key(person.end() - 1);
    if (isFull(person.start(), person.end()) && last.length() >= SHORTEST_SURNAME) {
      surnames.add(last);
    }
  }

  /** Whether a name of these words tells a person from others. */
  static boolean isFull(int start, int end) {
    return end - start >= SHORTEST_NAME;
  }

  /** Where the name of a person ends that begins with this reading; {@code at} if none does. */
  int end(int at, WordReading reading, int limit) {
    int end = mayOpen(at, reading) ? longestEnd(at, reading, limit) : at;
    return isFull(at, end) || isKnownSurname(at, reading) ? end : at;
  }

  private int longestEnd(int at, WordReading reading, int limit) {
    int end = at + 1;
    if (!lexicon.givenNames.contains(reading.key()) && !isOpenedByPart(at, reading, limit)) {
      return end;
    }
    while (end < limit && end < at + LONGEST_NAME && continues(end, limit)) {
      end++;
    }
    boolean foreign = end == at + 1 && names.isUnknown(end, limit) && words.isName(end);
    return foreign ? end + 1 : end;
  }

  private boolean isOpenedByPart(int at, WordReading reading, int limit) {
    int next = at + 1;
    return lexicon.nameParts.contains(reading.key())
        && next < limit
        && (names.isListed(next, limit) || words.isName(next));
  }

  /** Whether a person's name begins at {@code at} that goes on at {@code rest}. */
  boolean goesOn(int at, WordReading reading, int limit, int rest) {
    return lexicon.givenNames.contains(reading.key())
        && mayOpen(at, reading)
        && continues(rest, limit);
  }

  /**
   * A particle or verb may be spelt like a given name, and a letter of it look like a proclitic.
   */
  private boolean mayOpen(int at, WordReading reading) {
    boolean other = words.isParticle(at) || words.isVerb(at) || lexicon.isParticle(words.word(at));
    return isSegmented(at, reading) && (words.isName(at) || !other);
  }

  private boolean continues(int at, int limit) {
    return at < limit
        && !words.afterQuote(at)
        && !lexicon.isParticle(words.word(at))
        && (names.isListed(at, limit) || names.isSurname(at, limit) || names.isTagged(at));
  }

  private boolean isKnownSurname(int at, WordReading reading) {
    return surnames.contains(reading.key()) && words.isName(at) && isSegmented(at, reading);
  }

  /** Whether the reading takes off nothing, or just what the segmenter takes off. */
  private boolean isSegmented(int at, WordReading reading) {
    return reading.offset() == 0 || reading.offset() == words.proclitics(at);
  }
}
