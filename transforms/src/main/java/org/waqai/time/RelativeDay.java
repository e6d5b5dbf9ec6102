package org.waqai.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A day told by its distance from the publication: today 0, yesterday -1.
 *
 * @param weekday where the text gives it too; the weekday counts where the two differ, for an
 *     article is often published a day after it was written
 */
record RelativeDay(int offset, Optional<DayOfWeek> weekday) implements TimeExpression {

  @Override
  public Optional<Interval> resolve(Reference reference) {
    return reference.day().map(today -> Interval.day(on(today.plusDays(offset))));
  }

  private LocalDate on(LocalDate day) {
    if (weekday.isEmpty()) {
      return day;
    }
    LocalDate before = day.with(TemporalAdjusters.previousOrSame(weekday.get()));
    LocalDate after = day.with(TemporalAdjusters.nextOrSame(weekday.get()));
    return day.plusDays(1).equals(after) ? after : before;
  }
}
