package org.waqai.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.waqai.time.Reference.Outlook;

/**
 * A weekday: the last one, on the publication day itself that day.
 *
 * @param weeks how many weeks further in the direction: 1 for the one before the last
 */
record WeekdayDate(DayOfWeek weekday, Direction direction, int weeks) implements TimeExpression {

  static WeekdayDate of(DayOfWeek weekday) {
    return new WeekdayDate(weekday, Direction.NONE, 0);
  }

  @Override
  public Optional<Interval> resolve(Reference reference) {
    return reference.day().map(today -> Interval.day(on(today, reference.outlook())));
  }

  private LocalDate on(LocalDate today, Outlook outlook) {
    return switch (direction) {
      case PAST -> today.with(TemporalAdjusters.previous(weekday)).minusWeeks(weeks);
      case FUTURE -> today.with(TemporalAdjusters.next(weekday)).plusWeeks(weeks);
      case CURRENT -> today.with(TemporalAdjusters.previousOrSame(weekday));
      case NONE ->
          today.with(
              outlook == Outlook.FUTURE
                  ? TemporalAdjusters.nextOrSame(weekday)
                  : TemporalAdjusters.previousOrSame(weekday));
    };
  }
}
