package org.waqai.time;

import java.util.Optional;

/** A day of the running, the last or the next month. */
record DayOfRelativeMonth(int months, int day) implements TimeExpression {

  @Override
  public Optional<Interval> resolve(Reference reference) {
    return reference
        .day()
        .flatMap(today -> Calendar.GREGORIAN.monthOf(today, months))
        .map(month -> month.start().plusDays(day - 1L))
        .map(Interval::day);
  }
}
