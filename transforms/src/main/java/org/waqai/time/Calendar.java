package org.waqai.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.waqai.schemas.TimePrecision;

/** The two calendars of Arabic news; the Hijri one is the Umm al-Qura calendar of java.time. */
enum Calendar {
  GREGORIAN(1800, 2100),
  HIJRI(1300, 1500);

  private final int firstYear;
  private final int lastYear;

  Calendar(int firstYear, int lastYear) {
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  /** Whether news would write {@code number} for a year of this calendar. */
  boolean isYear(int number) {
    return number >= firstYear && number <= lastYear;
  }

  /** Empty where the calendar has no such day. */
  Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(
          this == GREGORIAN
              ? LocalDate.of(year, month, day)
              : LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Empty outside the years that java.time knows. */
  Optional<Interval> month(int year, int month) {
    int nextYear = month == 12 ? year + 1 : year;
    int nextMonth = month == 12 ? 1 : month + 1;
    return between(date(year, month, 1), date(nextYear, nextMonth, 1), TimePrecision.MONTH);
  }

  /** Empty outside the years that java.time knows. */
  Optional<Interval> year(int year) {
    return between(date(year, 1, 1), date(year + 1, 1, 1), TimePrecision.YEAR);
  }

  int yearOf(LocalDate day) {
    return this == GREGORIAN ? day.getYear() : HijrahDate.from(day).get(ChronoField.YEAR);
  }

  /** The month of {@code day}, {@code offset} months on. */
  Optional<Interval> monthOf(LocalDate day, int offset) {
    if (this == GREGORIAN) {
      LocalDate moved = day.plusMonths(offset);
      return month(moved.getYear(), moved.getMonthValue());
    }
    HijrahDate moved = HijrahDate.from(day).plus(offset, ChronoUnit.MONTHS);
    return month(moved.get(ChronoField.YEAR), moved.get(ChronoField.MONTH_OF_YEAR));
  }

  private static Optional<Interval> between(
      Optional<LocalDate> first, Optional<LocalDate> next, TimePrecision precision) {
    return first.flatMap(
        start -> next.map(after -> new Interval(start, after.minusDays(1), precision)));
  }
}
