package org.waqai.time;

import java.util.Optional;

/**
 * A month with the year and the adjective that follow it, as far as they are there.
 *
 * @param end index after its last term
 */
record DatedMonth(int end, MonthGrammar.Named name, YearChoice year, Direction direction) {

  static DatedMonth read(Terms terms, MonthGrammar.Named name) {
    Calendar calendar = name.month().calendar();
    Optional<YearGrammar.Year> year =
        YearGrammar.afterMonth(terms, name.end()).filter(found -> found.fits(calendar));
    int end = year.map(YearGrammar.Year::end).orElse(name.end());
    YearChoice choice = year.map(YearGrammar.Year::choice).orElse(YearChoice.OPEN);
    return DirectionGrammar.offset(terms, end)
        .map(found -> new DatedMonth(found.end(), name, choice, DirectionGrammar.of(found.value())))
        .orElse(new DatedMonth(end, name, choice, Direction.NONE));
  }

  /** Whether the words around the name say that it is a month. */
  boolean isCertain() {
    return name.certain() || !year.isOpen() || direction != Direction.NONE;
  }

  /** Whether a number before the name can only be its day. */
  boolean isDatedBeyondDoubt() {
    return name.month().standing() != Month.Standing.DATED || isCertain();
  }

  CalendarDay day(int day) {
    return CalendarDay.of(name.month().calendar(), year, name.month().number(), day)
        .with(direction);
  }

  Match match() {
    Month month = name.month();
    return new Match(end, new CalendarMonth(month.calendar(), year, month.number(), direction));
  }
}
