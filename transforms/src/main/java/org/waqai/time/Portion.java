package org.waqai.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.waqai.schemas.TimePrecision;

/**
 * Parts of a month, year or week. Beginning, middle and end are thirds; those of a month are its
 * days 1–10, 11–20 and 21 to the last.
 */
enum Portion {
  BEGINNING(0, 3),
  MIDDLE(1, 3),
  END(2, 3),
  FIRST_HALF(0, 2),
  SECOND_HALF(1, 2),
  FIRST_QUARTER(0, 4),
  SECOND_QUARTER(1, 4),
  THIRD_QUARTER(2, 4),
  FOURTH_QUARTER(3, 4);

  private static final int DAYS_A_MONTH_THIRD = 10;
  private static final int DAYS_A_MONTH_HALF = 15;
  private static final int MONTHS_A_YEAR = 12;
  private static final int WEEKEND = 2;

  private final int index;
  private final int parts;

  Portion(int index, int parts) {
    this.index = index;
    this.parts = parts;
  }

  /** The beginning (1), middle (2) or end (3). */
  static Optional<Portion> third(int number) {
    return part(number, 3);
  }

  static Optional<Portion> half(int number) {
    return part(number, 2);
  }

  static Optional<Portion> quarter(int number) {
    return part(number, 4);
  }

  private static Optional<Portion> part(int number, int parts) {
    return Arrays.stream(values())
        .filter(portion -> portion.parts == parts && portion.index == number - 1)
        .findFirst();
  }

  /** This part of {@code whole}; empty where such a part is not spoken of. */
  Optional<Interval> of(Interval whole) {
    return switch (whole.precision()) {
      case YEAR -> Optional.of(ofMonths(whole));
      case MONTH -> parts <= 3 ? Optional.of(ofMonth(whole)) : Optional.empty();
      case WEEK -> parts == 3 ? Optional.of(ofWeek(whole)) : Optional.empty();
      case DAY, RANGE -> Optional.empty();
    };
  }

  /**
   * The day that limits a range from or to this part of {@code whole}; empty for all but the
   * middle.
   */
  Optional<LocalDate> limit(Interval whole) {
    if (this != MIDDLE) {
      return Optional.empty();
    }
    long days = ChronoUnit.DAYS.between(whole.start(), whole.end());
    long half = whole.precision() == TimePrecision.MONTH ? DAYS_A_MONTH_HALF - 1 : days / 2;
    return Optional.of(whole.start().plusDays(half));
  }

  private Interval ofMonths(Interval year) {
    // A Hijri year has months of its own: its days are divided instead.
    if (year.start().getDayOfYear() != 1) {
      long days = ChronoUnit.DAYS.between(year.start(), year.end()) + 1;
      return Interval.range(
          year.start().plusDays(days * index / parts),
          year.start().plusDays(days * (index + 1) / parts - 1));
    }
    int months = MONTHS_A_YEAR / parts;
    LocalDate start = year.start().plusMonths((long) index * months);
    return Interval.range(start, start.plusMonths(months).minusDays(1));
  }

  private Interval ofMonth(Interval month) {
    int days = parts == 3 ? DAYS_A_MONTH_THIRD : DAYS_A_MONTH_HALF;
    LocalDate start = month.start().plusDays((long) index * days);
    boolean last = index == parts - 1;
    return Interval.range(start, last ? month.end() : start.plusDays(days - 1));
  }

  private Interval ofWeek(Interval week) {
    return switch (this) {
      case BEGINNING -> Interval.range(week.start(), week.start().plusDays(1));
      case END -> Interval.range(week.end().minusDays(WEEKEND - 1), week.end());
      default -> Interval.range(week.start().plusDays(2), week.start().plusDays(4));
    };
  }
}
