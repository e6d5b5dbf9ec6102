package org.waqai.number;

import java.util.Optional;
import java.util.OptionalInt;

/** Reads one amount without its bound: a cardinal, a range of two, or a vague amount. */
final class AmountParser {
  private static final int VAGUE_PLURAL = 2;

  private final Reading reading;
  private final Words words;
  private final CardinalParser cardinals;
  private final NumeralContext numerals;

  AmountParser(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.cardinals = new CardinalParser(reading);
    this.numerals = new NumeralContext(words);
  }

  /**
   * An amount read.
   *
   * @param first its first token
   * @param last its last token
   */
  record Amount(int first, int last, int min, OptionalInt max, boolean vague) {}

  /** Whether an amount or its bound can begin at a token; a quick test. */
  boolean mayBegin(int token) {
    return words.isNumeral(token)
        || reading.matches(token).stream().anyMatch(match -> Reading.opensNumber(match.sense()));
  }

  Optional<Amount> parse(int token) {
    return range(token).or(() -> vague(token)).or(() -> exact(token));
  }

  /** Where to go on when no amount begins at a token: after what only looks like one. */
  int afterNoAmount(int token) {
    if (reading.cardinal(token, Cardinal.Role.ORDINAL).isPresent()) {
      int tens = reading.afterConjunctionOfNumber(token + 1);
      if (reading.cardinal(token + 1, Cardinal.Role.TEN).isPresent()
          || (tens >= 0 && reading.cardinal(tens, Cardinal.Role.TENS).isPresent())) {
        return Math.max(tens, token + 1) + 1;
      }
    }
    int next = cardinals.parse(token).map(parsed -> parsed.last() + 1).orElse(token + 1);
    return next + reading.find(next, WordClass.PERCENT).map(Match::length).orElse(0);
  }

  private Optional<Amount> exact(int token) {
    return cardinal(token)
        .filter(parsed -> !isShare(parsed.last() + 1))
        .map(parsed -> amount(token, parsed, parsed));
  }

  private Optional<Amount> range(int token) {
    boolean from = reading.is(token, WordClass.FROM);
    Optional<Match<WordClass>> between = reading.find(token, WordClass.BETWEEN);
    int start = token + between.map(Match::length).orElse(from ? 1 : 0);
    Optional<CardinalParser.Parsed> low = cardinal(start);
    if (low.isEmpty()) {
      return Optional.empty();
    }
    int next = low.get().last() + 1;
    int end = between.isPresent() ? reading.afterConjunctionOfNumber(next) : afterTo(next);
    return (end < 0 ? Optional.<CardinalParser.Parsed>empty() : rangeEnd(end))
        .filter(high -> low.get().value() < high.value() && !isShare(high.last() + 1))
        .map(high -> amount(token, low.get(), high));
  }

  private Optional<CardinalParser.Parsed> rangeEnd(int token) {
    boolean afterHyphen = words.isMark(token - 1);
    return afterHyphen && !numerals.isJoinedAfter(token) ? cardinals.parse(token) : cardinal(token);
  }

  private int afterTo(int token) {
    if (reading.is(token, WordClass.TO)) {
      return token + 1;
    }
    return numerals.isHyphen(token) && words.isNumeral(token + 1) ? token + 1 : -1;
  }

  private Optional<CardinalParser.Parsed> cardinal(int token) {
    if (words.isNumeral(token) && !numerals.isCount(token)) {
      return Optional.empty();
    }
    return cardinals.parse(token).filter(parsed -> !isWeekday(parsed));
  }

  /** With the article, the bare word for two is Monday. */
  private boolean isWeekday(CardinalParser.Parsed parsed) {
    return parsed.value() == 2
        && parsed.first() == parsed.last()
        && reading.numberProclitics(parsed.first()).article();
  }

  private boolean isShare(int token) {
    return words.isMark(token, '%')
        || words.isMark(token, '\u066A')
        || reading.is(token, WordClass.PERCENT);
  }

  private Optional<Amount> vague(int token) {
    Optional<Match<VagueAmount>> phrase = reading.find(token, VagueAmount.class);
    if (phrase.isPresent()) {
      int last = token + phrase.get().length() - 1;
      int min = phrase.get().sense().min();
      return Optional.of(new Amount(token, last, min, OptionalInt.empty(), true));
    }
    Optional<Match<Cardinal>> few = reading.cardinal(token, Cardinal.Role.FEW);
    if (few.isPresent()) {
      return Optional.of(plurals(token, token + 1, value(few.get())));
    }
    return reading
        .cardinal(token, Cardinal.Role.PLURAL)
        .map(plural -> plurals(token, token, VAGUE_PLURAL));
  }

  /** Multiplies by the plurals that begin at {@code from}, each larger than the one before. */
  private Amount plurals(int token, int from, double factor) {
    double min = factor;
    double largest = 1;
    int next = from;
    Optional<Match<Cardinal>> plural = reading.cardinal(next, Cardinal.Role.PLURAL);
    while (plural.isPresent() && value(plural.get()) > largest) {
      largest = value(plural.get());
      min *= largest;
      next++;
      plural =
          reading
              .cardinal(next, Cardinal.Role.PLURAL)
              .filter(match -> !match.proclitics().conjunction());
    }
    return new Amount(token, next - 1, clamp(min), OptionalInt.empty(), true);
  }

  private static Amount amount(int token, CardinalParser.Parsed low, CardinalParser.Parsed high) {
    OptionalInt max =
        high.value() > Integer.MAX_VALUE
            ? OptionalInt.empty()
            : OptionalInt.of(clamp(high.value()));
    return new Amount(token, high.last(), clamp(low.value()), max, false);
  }

  private static int clamp(double value) {
    return (int) Math.min(Integer.MAX_VALUE, value);
  }

  private static double value(Match<Cardinal> match) {
    return match.sense().value();
  }
}
