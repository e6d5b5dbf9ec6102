package org.waqai.time;

import java.util.Optional;

/** Dates in digits: 12/11/2019 (day first), 2019-11-12, 25.7.15, 9/10/1436ه. */
final class NumericDateGrammar {
  private static final char[] SEPARATORS = {'/', '-', '.', '\\'};
  private static final int YEAR_DIGITS = 4;
  private static final int MONTHS = 12;
  private static final int DAYS = 31;
  // Two digits from here on mean the last century.
  private static final int LAST_CENTURY_FROM = 50;

  private NumericDateGrammar() {}

  static Optional<Match> match(Terms terms, int i) {
    if (!terms.at(i).isNumber()) {
      return Optional.empty();
    }
    for (char separator : SEPARATORS) {
      if (terms.isSymbol(i + 1, separator)
          && terms.isSymbol(i + 3, separator)
          && areGlued(terms, i)) {
        return date(terms, i, separator);
      }
    }
    return Optional.empty();
  }

  /** Three numbers with nothing between, that do not go on as a longer row of numbers. */
  private static boolean areGlued(Terms terms, int i) {
    boolean numbers = terms.at(i + 2).isNumber() && terms.at(i + 4).isNumber();
    for (int k = i + 1; k <= i + 4; k++) {
      numbers &= terms.at(k).glued();
    }
    return numbers && !isRow(terms, i - 2) && !isRow(terms, i + 4);
  }

  /** Whether a number, a separator and a number stand together from {@code i} on. */
  private static boolean isRow(Terms terms, int i) {
    boolean numbers = terms.at(i).isNumber() && terms.at(i + 2).isNumber();
    return numbers
        && terms.at(i + 1).glued()
        && terms.at(i + 2).glued()
        && isSeparator(terms.at(i + 1));
  }

  private static boolean isSeparator(Term term) {
    for (char separator : SEPARATORS) {
      if (term.isSymbol(separator)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Match> date(Terms terms, int i, char separator) {
    Term first = terms.at(i);
    Term second = terms.at(i + 2);
    Term third = terms.at(i + 4);
    boolean yearFirst = first.digits() == YEAR_DIGITS;
    Term yearTerm = yearFirst ? first : third;
    Term dayTerm = yearFirst ? third : first;
    boolean shortYear = yearTerm.digits() == 2 && separator != '.';
    if ((yearTerm.digits() != YEAR_DIGITS && !shortYear) || dayTerm.digits() > 2) {
      return Optional.empty();
    }
    int year = shortYear ? century(yearTerm.number()) : yearTerm.number();
    return YearGrammar.calendar(terms, i + 5, year)
        .flatMap(calendar -> expression(calendar, year, second.number(), dayTerm.number()))
        .map(time -> new Match(YearGrammar.skipEra(terms, i + 5), time));
  }

  private static int century(int twoDigits) {
    return twoDigits < LAST_CENTURY_FROM ? 2000 + twoDigits : 1900 + twoDigits;
  }

  private static Optional<TimeExpression> expression(
      Calendar calendar, int year, int month, int day) {
    if (month > MONTHS && month <= DAYS && day <= MONTHS) {
      // Only the other order makes a date.
      return expression(calendar, year, day, month);
    }
    return month >= 1 && month <= MONTHS && day >= 1 && day <= DAYS
        ? Optional.of(CalendarDay.of(calendar, YearChoice.of(year), month, day))
        : Optional.empty();
  }
}
