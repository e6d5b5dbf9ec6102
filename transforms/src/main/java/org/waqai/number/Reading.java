package org.waqai.number;

import java.util.List;
import java.util.Optional;

/** A text as words with the senses that the vocabulary knows for them. */
final class Reading {
  private final Words words;
  private final List<List<Match>> matches;

  Reading(Words words, List<List<Match>> matches) {
    this.words = words;
    this.matches = matches;
  }

  Words words() {
    return words;
  }

  int size() {
    return words.size();
  }

  /**
   * The senses that begin at a token: those of the word with the fewest proclitics first, among
   * them the longest; none outside the text.
   */
  List<Match> matches(int token) {
    return token >= 0 && token < matches.size() ? matches.get(token) : List.of();
  }

  /** The first sense of a kind that begins at a token. */
  <T extends Sense> Optional<Match> find(int token, Class<T> kind) {
    for (Match match : matches(token)) {
      if (kind.isInstance(match.sense())) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  Optional<Match> find(int token, WordClass wordClass) {
    for (Match match : matches(token)) {
      if (match.sense() == wordClass) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  boolean is(int token, WordClass wordClass) {
    return find(token, wordClass).isPresent();
  }

  Optional<Match> cardinal(int token, Cardinal.Role role) {
    for (Match match : matches(token)) {
      if (match.sense() instanceof Cardinal cardinal && cardinal.role() == role) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  /** Proclitics of the word as far as the vocabulary knows it. */
  Proclitics proclitics(int token) {
    List<Match> found = matches(token);
    return found.isEmpty() ? Proclitics.NONE : found.get(0).proclitics();
  }

  /** Proclitics of a word as part of a number. */
  Proclitics numberProclitics(int token) {
    for (Match match : matches(token)) {
      if (match.sense() instanceof Cardinal
          || match.sense() instanceof VagueAmount
          || (match.sense() instanceof Bound bound && bound.position() == Bound.Position.BEFORE)
          || match.sense() == WordClass.FROM
          || match.sense() == WordClass.BETWEEN) {
        return match.proclitics();
      }
    }
    return Proclitics.NONE;
  }

  /** First character of a number's first token after its proclitics. */
  int numberStart(int token) {
    return words.start(token) + numberProclitics(token).length();
  }

  /** First character of a token after its proclitics. */
  int stemStart(int token) {
    return words.start(token) + proclitics(token).length();
  }
}
