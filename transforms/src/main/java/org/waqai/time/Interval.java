package org.waqai.time;

import java.time.LocalDate;
import org.waqai.schemas.TimePrecision;

/**
 * Days from {@code start} to {@code end}, both inclusive.
 *
 * @param precision what the words name: a day, a week, a month, a year, or a range of any length
 */
record Interval(LocalDate start, LocalDate end, TimePrecision precision) {

  static Interval day(LocalDate day) {
    return new Interval(day, day, TimePrecision.DAY);
  }

  static Interval range(LocalDate start, LocalDate end) {
    return new Interval(start, end, TimePrecision.RANGE);
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  boolean isForward() {
    return !end.isBefore(start);
  }

  /** This interval, cut at {@code day} where it is a week, month or year that still runs then. */
  Interval endingBy(LocalDate day) {
    boolean named = precision != TimePrecision.DAY && precision != TimePrecision.RANGE;
    return named && contains(day) ? new Interval(start, day, precision) : this;
  }
}
