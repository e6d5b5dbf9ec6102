package org.waqai.number;

import java.util.Optional;

/**
 * Parses one cardinal number in words, digits or both. The grammar is that of Arabic numerals: a
 * number is a sum of groups in falling scales ("thousand", "million"), each group a number below a
 * thousand with or without its scale; parts are joined by the conjunction, units before tens.
 */
final class CardinalParser {
  private final Reading reading;
  private final Words words;

  CardinalParser(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /**
   * A number read.
   *
   * @param last its last token
   */
  record Parsed(int first, int last, double value) {
    private Parsed plus(Parsed lower) {
      return new Parsed(first, lower.last, value + lower.value);
    }
  }

  private record Group(Parsed parsed, double scale) {}

  /** The longest number that begins at a token; decimals only before a scale. */
  Optional<Parsed> parse(int token) {
    Optional<Group> first = group(token);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Parsed sum = first.get().parsed;
    double scale = first.get().scale;
    while (scale > 1) {
      int next = reading.afterConjunctionOfNumber(sum.last + 1);
      double above = scale;
      Optional<Group> lower = next < 0 ? Optional.empty() : group(next);
      if (lower.filter(group -> group.scale < above && group.parsed.value < above).isEmpty()) {
        return Optional.of(withFraction(sum, next, scale));
      }
      sum = sum.plus(lower.get().parsed);
      scale = lower.get().scale;
    }
    return sum.value == Math.rint(sum.value) ? Optional.of(sum) : Optional.empty();
  }

  private Parsed withFraction(Parsed sum, int next, double scale) {
    Optional<Match<Cardinal>> fraction =
        next < 0 ? Optional.empty() : reading.cardinal(next, Cardinal.Role.FRACTION);
    return fraction
        .map(match -> new Parsed(sum.first, lastOfFraction(next), sum.value + value(match) * scale))
        .orElse(sum);
  }

  /** The scale may be said again: "a million and half a million". */
  private int lastOfFraction(int fraction) {
    return scaleAt(fraction + 1).isPresent() ? fraction + 1 : fraction;
  }

  private Optional<Group> group(int token) {
    Optional<Match<Cardinal>> scaled = reading.cardinal(token, Cardinal.Role.SCALED);
    if (scaled.isPresent()) {
      double value = value(scaled.get());
      return Optional.of(new Group(new Parsed(token, token, value), value / 2));
    }
    Optional<Parsed> multiplier = belowThousand(token).or(() -> fraction(token));
    if (multiplier.isPresent()) {
      Parsed times = multiplier.get();
      Optional<Match<Cardinal>> scale = scaleAt(times.last + 1);
      if (scale.isPresent()) {
        double factor = value(scale.get());
        return Optional.of(
            new Group(new Parsed(token, times.last + 1, times.value * factor), factor));
      }
      return multiplier
          .filter(parsed -> parsed.value == Math.rint(parsed.value))
          .map(parsed -> new Group(parsed, 1));
    }
    // A bare plural such as "thousands" is no scale but a vague amount.
    return reading
        .cardinal(token, Cardinal.Role.SCALE)
        .filter(match -> reading.cardinal(token, Cardinal.Role.PLURAL).isEmpty())
        .map(match -> new Group(new Parsed(token, token, value(match)), value(match)));
  }

  private Optional<Match<Cardinal>> scaleAt(int token) {
    return reading
        .cardinal(token, Cardinal.Role.SCALE)
        .filter(match -> !match.proclitics().conjunction());
  }

  private Optional<Parsed> fraction(int token) {
    return reading
        .cardinal(token, Cardinal.Role.FRACTION)
        .filter(match -> scaleAt(token + 1).isPresent())
        .map(match -> new Parsed(token, token, value(match)));
  }

  private Optional<Parsed> belowThousand(int token) {
    if (words.isNumeral(token)) {
      return Numeral.of(words.numeral(token))
          .map(numeral -> new Parsed(token, token, numeral.value()));
    }
    Optional<Parsed> hundreds = hundreds(token);
    if (hundreds.isEmpty()) {
      return belowHundred(token);
    }
    int next = reading.afterConjunctionOfNumber(hundreds.get().last + 1);
    Optional<Parsed> rest = next < 0 ? Optional.empty() : belowHundredOrDigits(next);
    return Optional.of(rest.map(hundreds.get()::plus).orElse(hundreds.get()));
  }

  private Optional<Parsed> belowHundredOrDigits(int token) {
    if (!words.isNumeral(token)) {
      return belowHundred(token);
    }
    return Numeral.of(words.numeral(token))
        .filter(numeral -> numeral.isWhole() && numeral.value() < 100)
        .map(numeral -> new Parsed(token, token, numeral.value()));
  }

  private Optional<Parsed> hundreds(int token) {
    Optional<Match<Cardinal>> whole =
        reading
            .cardinal(token, Cardinal.Role.HUNDREDS)
            .or(() -> reading.cardinal(token, Cardinal.Role.HUNDRED));
    if (whole.isPresent()) {
      return whole.map(match -> new Parsed(token, token, value(match)));
    }
    Optional<Match<Cardinal>> unit = reading.cardinal(token, Cardinal.Role.UNIT);
    Optional<Match<Cardinal>> hundred =
        reading
            .cardinal(token + 1, Cardinal.Role.HUNDRED)
            .filter(match -> match.proclitics().length() == 0);
    return unit.isPresent() && hundred.isPresent()
        ? Optional.of(new Parsed(token, token + 1, value(unit.get()) * value(hundred.get())))
        : Optional.empty();
  }

  private Optional<Parsed> belowHundred(int token) {
    Optional<Match<Cardinal>> tens =
        reading
            .cardinal(token, Cardinal.Role.TENS)
            .or(() -> reading.cardinal(token, Cardinal.Role.TEN));
    if (tens.isPresent()) {
      return tens.map(match -> new Parsed(token, token, value(match)));
    }
    Optional<Match<Cardinal>> unit = reading.cardinal(token, Cardinal.Role.UNIT);
    Optional<Match<Cardinal>> any = unit.or(() -> reading.cardinal(token, Cardinal.Role.TEEN_UNIT));
    return teen(token, any)
        .or(() -> any.map(match -> withTens(token, value(match))))
        .filter(parsed -> unit.isPresent() || parsed.last > token);
  }

  private Optional<Parsed> teen(int token, Optional<Match<Cardinal>> unit) {
    Optional<Match<Cardinal>> ten =
        reading
            .cardinal(token + 1, Cardinal.Role.TEN)
            .filter(match -> match.proclitics().length() == 0);
    return unit.isPresent() && ten.isPresent()
        ? Optional.of(new Parsed(token, token + 1, value(unit.get()) + value(ten.get())))
        : Optional.empty();
  }

  private Parsed withTens(int token, double unit) {
    int next = reading.afterConjunctionOfNumber(token + 1);
    Optional<Match<Cardinal>> tens =
        next < 0 ? Optional.empty() : reading.cardinal(next, Cardinal.Role.TENS);
    return tens.map(match -> new Parsed(token, next, unit + value(match)))
        .orElse(new Parsed(token, token, unit));
  }

  private static double value(Match<Cardinal> match) {
    return match.sense().value();
  }
}
