package org.waqai.time;

import java.util.Optional;

/** Dates by day, month and year in words, and months with or without their year. */
final class CalendarGrammar {
  private static final String BETWEEN_DAY_AND_MONTH = "/-";

  private CalendarGrammar() {}

  /** A day: 22 تموز/يوليو 2015, السابع من أيار الجاري, 16 من الشهر الماضي, 9 و10 أيار. */
  static Optional<Match> day(Terms terms, int i) {
    return NumericDateGrammar.match(terms, i).or(() -> namedDay(terms, i));
  }

  private static Optional<Match> namedDay(Terms terms, int i) {
    return NumberGrammar.dayOfMonth(terms, i)
        .flatMap(first -> dayOfMonth(terms, first).or(() -> pairOfDays(terms, first)));
  }

  private static Optional<Match> dayOfMonth(Terms terms, Count day) {
    return dayOfNamedMonth(terms, day).or(() -> dayOfRelativeMonth(terms, day));
  }

  private static Optional<Match> dayOfNamedMonth(Terms terms, Count day) {
    int i = skipBetweenDayAndMonth(terms, day.end());
    return MonthGrammar.name(terms, i)
        .filter(named -> !terms.at(i).clitics().isProclitic())
        .map(named -> DatedMonth.read(terms, named))
        .filter(month -> month.isDatedBeyondDoubt() || terms.is(i - 1, Sense.OF))
        .map(month -> new Match(month.end(), month.day(day.value())));
  }

  private static int skipBetweenDayAndMonth(Terms terms, int i) {
    return terms.isSymbolOf(i, BETWEEN_DAY_AND_MONTH) ? i + 1 : terms.skip(i, Sense.OF);
  }

  /** 16 الجاري, 16 من الشهر الماضي, 16 من هذا الشهر. */
  private static Optional<Match> dayOfRelativeMonth(Terms terms, Count day) {
    int i = terms.skip(day.end(), Sense.OF);
    boolean bare = i == day.end() && terms.at(i - 1).isNumber();
    Optional<Count> offset =
        bare && terms.isDefinite(i, Sense.CURRENT)
            ? DirectionGrammar.offset(terms, i)
            : relativeMonth(terms, i);
    return offset.map(
        found -> new Match(found.end(), new DayOfRelativeMonth(found.value(), day.value())));
  }

  private static Optional<Count> relativeMonth(Terms terms, int i) {
    return PeriodGrammar.relativeUnit(terms, i)
        .filter(period -> period.unit() == Unit.MONTH)
        .map(period -> new Count(period.end(), period.offset()));
  }

  /** 9 و10 أيار, 4-9 آذار, التاسع والعاشر من أيار: both days, or from the one to the other. */
  private static Optional<Match> pairOfDays(Terms terms, Count first) {
    int i = first.end();
    int next = terms.isSymbolOf(i, Terms.JOINTS) || terms.is(i, Sense.TO) ? i + 1 : i;
    if (next == i && !terms.at(i).clitics().conjunction()) {
      return Optional.empty();
    }
    return NumberGrammar.dayOfMonth(terms, next)
        .filter(second -> second.value() > first.value())
        .flatMap(second -> dayOfNamedMonth(terms, second))
        .map(match -> pair(first, match, (CalendarDay) match.time()));
  }

  private static Match pair(Count first, Match match, CalendarDay second) {
    return new Match(match.end(), new Between(second.onDay(first.value()), second));
  }

  /** A month: أيار 2015, شهر أيار الماضي, كانون الثاني/يناير, في آذار. */
  static Optional<Match> month(Terms terms, int i) {
    return MonthGrammar.name(terms, i)
        .map(named -> DatedMonth.read(terms, named))
        .filter(month -> month.isCertain() || MonthGrammar.standsAlone(terms, i))
        .map(DatedMonth::match);
  }

  /** شهري رجب وشعبان 1436: two months after the dual that says that they are months. */
  static Optional<Match> pairOfMonths(Terms terms, int i) {
    if (!terms.isHeads(i, Unit.MONTH)) {
      return Optional.empty();
    }
    return MonthGrammar.name(terms, i + 1)
        .map(named -> DatedMonth.read(terms, named))
        .filter(first -> terms.at(first.end()).clitics().conjunction())
        .flatMap(
            first ->
                MonthGrammar.name(terms, first.end())
                    .map(named -> DatedMonth.read(terms, named))
                    .map(last -> between(first, last)));
  }

  private static Match between(DatedMonth first, DatedMonth last) {
    return new Match(last.end(), new Between(first.match().time(), last.match().time()));
  }
}
