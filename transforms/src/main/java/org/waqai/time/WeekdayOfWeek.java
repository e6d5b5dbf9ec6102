package org.waqai.time;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** A weekday of a week by its distance from the running one: الأربعاء من الأسبوع الماضي. */
record WeekdayOfWeek(DayOfWeek weekday, int weeks) implements TimeExpression {

  @Override
  public Optional<Interval> resolve(Reference reference) {
    return reference
        .day()
        .flatMap(today -> Unit.WEEK.around(today.plusWeeks(weeks)))
        .map(week -> week.start().with(TemporalAdjusters.nextOrSame(weekday)))
        .map(Interval::day);
  }
}
