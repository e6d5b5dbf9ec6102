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
 */
record Victims(
    int first, int last, int min, OptionalInt max, CharSpan count, Optional<CharSpan> phrase) {

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
        phrase.map(span -> more.phrase.map(span::cover).orElse(span)).or(() -> more.phrase));
  }

  private static int clamp(long value) {
    return (int) Math.min(Integer.MAX_VALUE, value);
  }
}
