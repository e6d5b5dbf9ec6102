package org.waqai.number;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A text as words with the senses that the vocabulary knows for them. */
final class Reading {
  private final Words words;
  private final List<List<Match<?>>> matches;

  Reading(Words words, List<List<Match<?>>> matches) {
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
  List<Match<?>> matches(int token) {
    return token >= 0 && token < matches.size() ? matches.get(token) : List.of();
  }

  /** The first sense of a kind that begins at a token. */
  <S extends Sense> Optional<Match<S>> find(int token, Class<S> kind) {
    return find(token, kind, sense -> true);
  }

  <S extends Sense> Optional<Match<S>> find(int token, Class<S> kind, Predicate<S> wanted) {
    for (Match<?> match : matches(token)) {
      if (kind.isInstance(match.sense()) && wanted.test(kind.cast(match.sense()))) {
        return Optional.of(
            new Match<>(kind.cast(match.sense()), match.length(), match.proclitics()));
      }
    }
    return Optional.empty();
  }

  Optional<Match<WordClass>> find(int token, WordClass wordClass) {
    return find(token, WordClass.class, sense -> sense == wordClass);
  }

  boolean is(int token, WordClass wordClass) {
    for (Match<?> match : matches(token)) {
      if (match.sense() == wordClass) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the {@code reach} tokens before is of a class, with no mark between. */
  boolean isBefore(int token, WordClass wordClass, int reach) {
    for (int i = token - 1; i >= Math.max(0, token - reach) && !words.isMark(i); i--) {
      if (is(i, wordClass)) {
        return true;
      }
    }
    return false;
  }

  Optional<Match<Cardinal>> cardinal(int token, Cardinal.Role role) {
    return find(token, Cardinal.class, cardinal -> cardinal.role() == role);
  }

  /** The bound that begins at a token, where no longer one of the other position does. */
  Optional<Match<Bound>> bound(int token, Bound.Position position) {
    Optional<Match<Bound>> other = find(token, Bound.class, bound -> bound.position() != position);
    int longer = other.map(Match::length).orElse(0);
    return find(token, Bound.class, bound -> bound.position() == position)
        .filter(match -> match.length() >= longer);
  }

  /** Proclitics of the word as far as the vocabulary knows it. */
  Proclitics proclitics(int token) {
    List<Match<?>> found = matches(token);
    return found.isEmpty() ? Proclitics.NONE : found.get(0).proclitics();
  }

  /** Proclitics of a word as part of a number. */
  Proclitics numberProclitics(int token) {
    if (words.isNumeral(token)) {
      return words.proclitics(token);
    }
    for (Match<?> match : matches(token)) {
      if (opensNumber(match.sense())) {
        return match.proclitics();
      }
    }
    return Proclitics.NONE;
  }

  /** Whether a number, or the bound before it, may begin with a sense. */
  static boolean opensNumber(Sense sense) {
    return sense instanceof Cardinal
        || sense instanceof VagueAmount
        || (sense instanceof Bound bound && bound.position() == Bound.Position.BEFORE)
        || sense == WordClass.FROM
        || sense == WordClass.BETWEEN;
  }

  /** First character of a number's first token after its proclitics. */
  int numberStart(int token) {
    return words.start(token) + numberProclitics(token).length();
  }

  /** First character of a token after its proclitics. */
  int stemStart(int token) {
    return words.start(token) + proclitics(token).length();
  }

  /** The number word that a conjunction, alone or as proclitic, joins here; -1 for none. */
  int afterConjunctionOfNumber(int token) {
    if (words.isNumeral(token)) {
      return words.proclitics(token).conjunction() ? token : -1;
    }
    if (!words.isWord(token)) {
      return -1;
    }
    boolean first =
        find(token, Cardinal.class).filter(match -> match.proclitics().conjunction()).isPresent();
    // "And eleven" is spelled like "one eleven".
    boolean teen =
        cardinal(token, Cardinal.Role.TEEN_UNIT).isPresent()
            && cardinal(token + 1, Cardinal.Role.TEN).isPresent();
    if (first || teen) {
      return token;
    }
    boolean alone = Proclitics.isConjunction(words.form(token));
    return alone && token + 1 < size() ? token + 1 : -1;
  }

  /** The word or number that a conjunction, alone or as proclitic, joins here; -1 for none. */
  int afterConjunction(int token) {
    return words.isWord(token) && proclitics(token).conjunction()
        ? token
        : afterConjunctionOfNumber(token);
  }
}
