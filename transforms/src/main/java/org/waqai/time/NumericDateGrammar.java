package org.waqai.time;

import java.util.Optional;

/** Dates in digits: 12/11/2019 (day first), 2019-11-12, 25.7.15, 9/10/1436ه, الجمعة 12/11. */
final class NumericDateGrammar {
  private static final String SEPARATORS = "/-.\\";
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
    boolean separated =
        terms.isSymbolOf(i + 1, SEPARATORS)
            && terms.at(i + 1).written().equals(terms.at(i + 3).written());
    return separated && isDate(terms, i) ? date(terms, i) : dayAndMonth(terms, i);
  }

  /** Two numbers are a day and a month only after a weekday, "the day" or "the date". */
  private static Optional<Match> dayAndMonth(Terms terms, int i) {
    boolean introduced =
        terms.isUnit(i - 1, Unit.DAY)
            || terms.has(i - 1, Sense.PUBLISHED)
            || WeekdayGrammar.weekday(terms, i - 1).isPresent();
    if (!introduced || !isRow(terms, i) || isRow(terms, i + 2)) {
      return Optional.empty();
    }
    int day = terms.at(i).number();
    int month = terms.at(i + 2).number();
    boolean possible = terms.isSymbol(i + 1, '/') && isDayOfMonth(day, month);
    return possible
        ? Optional.of(
            new Match(i + 3, CalendarDay.of(Calendar.GREGORIAN, YearChoice.OPEN, month, day)))
        : Optional.empty();
  }

  private static boolean isDayOfMonth(int day, int month) {
    return month >= 1 && month <= MONTHS && day >= 1 && day <= DAYS;
  }

  /** Three numbers together that do not go on as a longer row; slashes may have gaps around. */
  private static boolean isDate(Terms terms, int i) {
    boolean numbers = terms.at(i + 2).isNumber() && terms.at(i + 4).isNumber();
    boolean glued = true;
    for (int k = i + 1; k <= i + 4; k++) {
      glued &= terms.at(k).glued();
    }
    boolean together = glued || terms.isSymbol(i + 1, '/');
    return numbers && together && !isRow(terms, i - 2) && !isRow(terms, i + 4);
  }

  /** Whether a number, a separator and a number stand together from {@code i} on. */
  private static boolean isRow(Terms terms, int i) {
    return terms.at(i).isNumber()
        && terms.isSymbolOf(i + 1, SEPARATORS)
        && terms.at(i + 2).isNumber()
        && terms.at(i + 1).glued()
        && terms.at(i + 2).glued();
  }

  private static Optional<Match> date(Terms terms, int i) {
    Term first = terms.at(i);
    Term second = terms.at(i + 2);
    Term third = terms.at(i + 4);
    boolean yearFirst = first.digits() == YEAR_DIGITS;
    Term yearTerm = yearFirst ? first : third;
    Term dayTerm = yearFirst ? third : first;
    boolean shortYear = yearTerm.digits() == 2 && !terms.isSymbol(i + 1, '.');
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
    return isDayOfMonth(day, month)
        ? Optional.of(CalendarDay.of(calendar, YearChoice.of(year), month, day))
        : Optional.empty();
  }
}
