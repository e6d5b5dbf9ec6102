package org.waqai.time;

import java.util.Optional;

/** Small numbers in digits and words, as far as dates need them. */
final class NumberGrammar {
  private static final int LAST_DAY = 31;
  private static final int TEN = 10;

  private NumberGrammar() {}

  /** A count such as 3, ثلاثة, خمسة عشر or خمس وعشرين, in masculine or feminine form. */
  static Optional<Count> cardinal(Terms terms, int i) {
    if (terms.at(i).isNumber()) {
      return terms.isPlainNumber(i) && terms.at(i).number() >= 0
          ? Optional.of(new Count(i + 1, terms.at(i).number()))
          : Optional.empty();
    }
    for (Sense sense : new Sense[] {Sense.TENS, Sense.TEN, Sense.HUNDRED}) {
      if (terms.is(i, sense)) {
        return Optional.of(new Count(i + 1, terms.value(i, sense)));
      }
    }
    return terms.is(i, Sense.UNIT)
        ? Optional.of(compound(terms, i, Sense.UNIT, Sense.TEN, Sense.TENS))
        : Optional.empty();
  }

  /** What is added to a larger number: وخمسة عشر, وعشرين, وواحد وعشرين. */
  static Optional<Count> conjoined(Terms terms, int i) {
    if (!terms.at(i).clitics().conjunction()) {
      return Optional.empty();
    }
    if (terms.has(i, Sense.UNIT)) {
      return Optional.of(compound(terms, i, Sense.UNIT, Sense.TEN, Sense.TENS));
    }
    Sense round = terms.has(i, Sense.TENS) ? Sense.TENS : Sense.TEN;
    return terms.has(i, round)
        ? Optional.of(new Count(i + 1, terms.value(i, round)))
        : Optional.empty();
  }

  /** A day of the month: 16, الـ16, السادس عشر, الحادي والعشرين. */
  static Optional<Count> dayOfMonth(Terms terms, int i) {
    return (terms.at(i).isNumber() ? cardinal(terms, i) : ordinal(terms, i))
        .filter(day -> day.value() >= 1 && day.value() <= LAST_DAY);
  }

  private static Optional<Count> ordinal(Terms terms, int i) {
    if (terms.has(i, Sense.ORDINAL)) {
      return Optional.of(compound(terms, i, Sense.ORDINAL, Sense.TEN, Sense.ORDINAL_TENS));
    }
    return terms.has(i, Sense.ORDINAL_TENS) && terms.at(i).clitics().article()
        ? Optional.of(new Count(i + 1, terms.value(i, Sense.ORDINAL_TENS)))
        : Optional.empty();
  }

  private static Count compound(Terms terms, int i, Sense unit, Sense ten, Sense tens) {
    int value = terms.value(i, unit);
    if (terms.is(i + 1, ten)) {
      return new Count(i + 2, value + TEN);
    }
    if (terms.has(i + 1, tens) && terms.at(i + 1).clitics().conjunction()) {
      return new Count(i + 2, value + terms.value(i + 1, tens));
    }
    return new Count(i + 1, value);
  }
}
