package org.waqai.link.actor;

import java.util.Optional;
import java.util.function.Predicate;
import org.waqai.link.actor.Lexeme.Link;

/**
 * Finds the head of a noun phrase: a listed actor, a country, a common noun or a name. Of several
 * that begin at a word the longest is taken, and names of no list only where there is no other.
 */
final class HeadParser {
  private final ActorLexicon lexicon;
  private final ReadWords words;
  private final LinkWords links;
  private final ListedHeads listed;
  private final CountryHeads countries;
  private final NounHeads nouns;
  private final NameHeads names;

  HeadParser(
      ActorLexicon lexicon,
      ReadWords words,
      LinkWords links,
      ListedHeads listed,
      CountryHeads countries,
      NameHeads names) {
    this.lexicon = lexicon;
    this.words = words;
    this.links = links;
    this.listed = listed;
    this.countries = countries;
    this.nouns = new NounHeads(lexicon, words, listed);
    this.names = names;
  }

  /**
   * The head at {@code at}. Inside a phrase ({@code nested}) no proclitic may stand before it;
   * after a count a demonym in the singular is a head too.
   */
  Optional<Draft> parse(int at, int limit, boolean counted, boolean nested) {
    return parse(at, limit, counted, reading -> !nested || reading.whole());
  }

  /** The head behind the preposition that is written together with the word. */
  Optional<Draft> parseBehind(char preposition, int at, int limit) {
    return parse(at, limit, /* counted= */ false, reading -> reading.preposition() == preposition);
  }

  /** The head behind "and" or "or". */
  Optional<Draft> parseConjunct(int at, int limit) {
    return parse(
        at,
        limit,
        /* counted= */ false,
        reading -> reading.conjunction() && reading.preposition() == WordReading.NONE);
  }

  private Optional<Draft> parse(
      int at, int limit, boolean counted, Predicate<WordReading> allowed) {
    if (at >= limit || words.isPunctuation(at) || links.is(at, Link.LED)) {
      return Optional.empty();
    }
    Optional<Draft> best = Optional.empty();
    for (WordReading reading : words.readings(at)) {
      if (allowed.test(reading)) {
        best = longer(best, inLexicon(at, reading, limit, counted));
      }
    }
    return best.isPresent() ? best : names.parse(at, limit, allowed);
  }

  private Optional<Draft> inLexicon(int at, WordReading reading, int limit, boolean counted) {
    int blockedEnd =
        lexicon.blocked.longest(words, at, reading, limit).map(PhraseTrie.Match::end).orElse(at);
    Optional<Draft> best = listed.parse(at, reading, limit, counted);
    best = longer(best, countries.parse(at, reading, limit, counted));
    best = longer(best, countries.national(at, reading, limit));
    best = longer(best, nouns.parse(at, reading, limit, counted));
    return best.filter(draft -> draft.end > blockedEnd);
  }

  /** The first where both are as long. */
  private static Optional<Draft> longer(Optional<Draft> first, Optional<Draft> second) {
    boolean exceeds = second.isPresent() && (first.isEmpty() || second.get().end > first.get().end);
    return exceeds ? second : first;
  }
}
