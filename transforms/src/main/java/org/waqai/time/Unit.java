package org.waqai.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.waqai.schemas.TimePrecision;

/** Units in which time is counted. A week runs from Sunday to Saturday. */
enum Unit {
  HOUR(0),
  DAY(1),
  WEEK(2),
  MONTH(3),
  YEAR(4);

  private static final int HOURS_A_DAY = 24;

  private final int code;

  Unit(int code) {
    this.code = code;
  }

  /** The number that stands for this unit as the value of a {@link Sense}. */
  int code() {
    return code;
  }

  static Unit ofCode(int code) {
    for (Unit unit : values()) {
      if (unit.code == code) {
        return unit;
      }
    }
    throw new IllegalArgumentException("No unit has the code " + code);
  }

  /** The day that is {@code count} units after {@code day}; hours count as the days they fill. */
  LocalDate add(LocalDate day, int count) {
    return switch (this) {
      case HOUR -> day.plusDays(count / HOURS_A_DAY);
      case DAY -> day.plusDays(count);
      case WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case YEAR -> day.plusYears(count);
    };
  }

  /** The day, week, month or year in which {@code day} lies. */
  Optional<Interval> around(LocalDate day) {
    return switch (this) {
      case HOUR, DAY -> Optional.of(Interval.day(day));
      case WEEK -> {
        LocalDate sunday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        yield Optional.of(new Interval(sunday, sunday.plusDays(6), TimePrecision.WEEK));
      }
      case MONTH -> Calendar.GREGORIAN.monthOf(day, 0);
      case YEAR -> Calendar.GREGORIAN.year(day.getYear());
    };
  }
}
