package org.waqai.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.waqai.time.Reference.Outlook;

/** A named month, with or without its year. */
record CalendarMonth(Calendar calendar, YearChoice year, int month, Direction direction)
    implements TimeExpression {

  /** Whether neither a year nor an adjective goes with it. */
  boolean isOpen() {
    return year.isOpen() && direction == Direction.NONE;
  }

  @Override
  public boolean isAbsolute() {
    return year.isAbsolute();
  }

  @Override
  public Optional<Interval> resolve(Reference reference) {
    OptionalInt known = year.in(calendar, reference);
    if (known.isPresent()) {
      return calendar.month(known.getAsInt(), month);
    }
    if (!year.isOpen()) {
      return Optional.empty();
    }
    return reference.day().flatMap(today -> nearest(today, reference.outlook()));
  }

  private Optional<Interval> nearest(LocalDate today, Outlook outlook) {
    int thisYear = calendar.yearOf(today);
    Optional<Interval> current = calendar.month(thisYear, month);
    return switch (direction) {
      case CURRENT -> current;
      case PAST ->
          current
              .filter(interval -> interval.end().isBefore(today))
              .or(() -> calendar.month(thisYear - 1, month));
      case FUTURE ->
          current
              .filter(interval -> interval.start().isAfter(today))
              .or(() -> calendar.month(thisYear + 1, month));
      case NONE -> undirected(current, today, outlook);
    };
  }

  private Optional<Interval> undirected(
      Optional<Interval> current, LocalDate today, Outlook outlook) {
    int thisYear = calendar.yearOf(today);
    return outlook == Outlook.FUTURE
        ? current
            .filter(interval -> !interval.end().isBefore(today))
            .or(() -> calendar.month(thisYear + 1, month))
        : current
            .filter(interval -> !interval.start().isAfter(today))
            .or(() -> calendar.month(thisYear - 1, month));
  }
}
