package org.waqai.number;

import java.util.Optional;
import java.util.OptionalInt;
import org.waqai.text.CharSpan;

/**
 * People counted by one noun phrase or several joined by a conjunction.
 *
 * @param first its first token
 * @param last its last token
 * @param count the words that give the count
 * @param phrase the noun phrase, where there is a noun
 * @param side whose people they are, as far as the noun tells
 */
record Victims(
    int first,
    int last,
    int min,
    OptionalInt max,
    CharSpan count,
    Optional<CharSpan> phrase,
    Side side) {

  enum Side {
    /** Armed people outside any state's forces. */
    MILITANTS,
    OTHERS,
    UNKNOWN
  }

  /** Whether two counts joined by "and" may be added: losses of two sides are not. */
  boolean mayJoin(Victims more) {
    return side == more.side || side == Side.UNKNOWN || more.side == Side.UNKNOWN;
  }

  Victims withMin(int atLeast) {
    return new Victims(first, last, atLeast, max, count, phrase, side);
  }

  /** Both together. */
  Victims plus(Victims more) {
    OptionalInt sum =
        max.isPresent() && more.max.isPresent()
            ? OptionalInt.of(clamp((long) max.getAsInt() + more.max.getAsInt()))
            : OptionalInt.empty();
    return new Victims(
        first,
        more.last,
        clamp((long) min + more.min),
        sum,
        count.cover(more.count),
        phrase.map(span -> more.phrase.map(span::cover).orElse(span)).or(() -> more.phrase),
        side == Side.UNKNOWN ? more.side : side);
  }

  private static int clamp(long value) {
    return (int) Math.min(Integer.MAX_VALUE, value);
  }
}
