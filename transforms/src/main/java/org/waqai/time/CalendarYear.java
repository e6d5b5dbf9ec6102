package org.waqai.time;

import java.util.Optional;
import java.util.OptionalInt;

/** A year of either calendar. */
record CalendarYear(Calendar calendar, YearChoice year) implements TimeExpression {

  @Override
  public boolean isAbsolute() {
    return year.isAbsolute();
  }

  @Override
  public Optional<Interval> resolve(Reference reference) {
    OptionalInt number = year.in(calendar, reference);
    return number.isPresent() ? calendar.year(number.getAsInt()) : Optional.empty();
  }
}
