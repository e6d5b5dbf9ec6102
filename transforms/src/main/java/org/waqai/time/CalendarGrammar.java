package org.waqai.time;

import java.util.Optional;

/** Dates by day, month and year in words, and months with or without their year. */
final class CalendarGrammar {
  private CalendarGrammar() {}

  /** A day: 22 تموز/يوليو 2015, السابع من أيار الجاري, 16 من الشهر الماضي, 9 و10 أيار. */
  static Optional<Match> day(Terms terms, int i) {
    return NumericDateGrammar.match(terms, i).or(() -> namedDay(terms, i));
  }

  private static Optional<Match> namedDay(Terms terms, int i) {
    Optional<Count> first = NumberGrammar.dayOfMonth(terms, i);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Optional<Match> single = dayOfNamedMonth(terms, first.get());
    return single.isPresent() ? single : pairOfDays(terms, first.get());
  }

  private static Optional<Match> dayOfNamedMonth(Terms terms, Count day) {
    int i = day.end();
    int month = skipBetweenDayAndMonth(terms, i);
    return MonthGrammar.name(terms, month)
        .filter(named -> !terms.at(month).clitics().isProclitic())
        .map(named -> withYear(terms, day.value(), named))
        .or(() -> dayOfRelativeMonth(terms, day));
  }

  private static int skipBetweenDayAndMonth(Terms terms, int i) {
    boolean separator = terms.isSymbol(i, '/') || terms.isSymbol(i, '-');
    return separator ? i + 1 : terms.skip(i, Sense.OF);
  }

  private static Match withYear(Terms terms, int day, MonthGrammar.Named named) {
    Calendar calendar = named.month().calendar();
    int month = named.month().number();
    Optional<YearGrammar.Year> year = yearOf(terms, named.end(), calendar);
    int end = year.map(YearGrammar.Year::end).orElse(named.end());
    YearChoice choice = year.map(YearGrammar.Year::choice).orElse(YearChoice.OPEN);
    CalendarDay date = CalendarDay.of(calendar, choice, month, day);
    return DirectionGrammar.offset(terms, end)
        .map(offset -> new Match(offset.end(), date.with(DirectionGrammar.of(offset.value()))))
        .orElse(new Match(end, date));
  }

  private static Optional<YearGrammar.Year> yearOf(Terms terms, int i, Calendar calendar) {
    return YearGrammar.afterMonth(terms, i)
        .filter(year -> year.calendar() == calendar || !year.choice().isAbsolute());
  }

  /** 16 الجاري, 16 من الشهر الماضي. */
  private static Optional<Match> dayOfRelativeMonth(Terms terms, Count day) {
    int i = terms.skip(day.end(), Sense.OF);
    int adjective = terms.is(i, Sense.THIS) ? i : i + 1;
    Optional<Count> offset = Optional.empty();
    if (terms.is(i, Sense.THIS) && MonthGrammar.isMonthWord(terms, i + 1)) {
      offset = Optional.of(new Count(i + 2, 0));
    } else if (MonthGrammar.isMonthWord(terms, i) && terms.at(i).clitics().article()) {
      offset = DirectionGrammar.offset(terms, adjective);
    } else if (i == day.end() && terms.isDefinite(i, Sense.CURRENT) && terms.at(i - 1).isNumber()) {
      offset = Optional.of(new Count(i + 1, 0));
    }
    return offset.map(
        found -> new Match(found.end(), new DayOfRelativeMonth(found.value(), day.value())));
  }

  /** 9 و10 أيار, 4-9 آذار, التاسع والعاشر من أيار: both days, or from the one to the other. */
  private static Optional<Match> pairOfDays(Terms terms, Count first) {
    int i = first.end();
    boolean dash = terms.isSymbol(i, '-') || terms.isSymbol(i, '\u2013') || terms.isSymbol(i, '/');
    int next = dash || terms.is(i, Sense.TO) ? i + 1 : i;
    if (next == i && !terms.at(i).clitics().conjunction()) {
      return Optional.empty();
    }
    return NumberGrammar.dayOfMonth(terms, next)
        .filter(second -> second.value() > first.value())
        .flatMap(second -> dayOfNamedMonth(terms, second))
        .filter(match -> match.time() instanceof CalendarDay)
        .map(match -> pair(first, match, (CalendarDay) match.time()));
  }

  private static Match pair(Count first, Match match, CalendarDay second) {
    return new Match(match.end(), new Between(second.onDay(first.value()), second));
  }

  /** A month: أيار 2015, شهر أيار الماضي, كانون الثاني/يناير, في آذار. */
  static Optional<Match> month(Terms terms, int i) {
    Optional<MonthGrammar.Named> named = MonthGrammar.name(terms, i);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Month month = named.get().month();
    Optional<YearGrammar.Year> year = yearOf(terms, named.get().end(), month.calendar());
    int end = year.map(YearGrammar.Year::end).orElse(named.get().end());
    YearChoice choice = year.map(YearGrammar.Year::choice).orElse(YearChoice.OPEN);
    Optional<Count> offset = DirectionGrammar.offset(terms, end);
    boolean certain = named.get().certain() || year.isPresent() || offset.isPresent();
    if (!certain && !MonthGrammar.standsAlone(terms, i)) {
      return Optional.empty();
    }
    Direction direction =
        offset.map(found -> DirectionGrammar.of(found.value())).orElse(Direction.NONE);
    return Optional.of(
        new Match(
            offset.map(Count::end).orElse(end),
            new CalendarMonth(month.calendar(), choice, month.number(), direction)));
  }
}
