package org.waqai.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalInt;
import org.waqai.time.Reference.Outlook;

/**
 * A day of a month, with or without its year.
 *
 * @param weekday where the text gives it too: it then decides which year is meant
 */
record CalendarDay(
    Calendar calendar,
    YearChoice year,
    int month,
    int day,
    Direction direction,
    Optional<DayOfWeek> weekday)
    implements TimeExpression {
  // A day this close ahead is meant rather than the one almost a year ago.
  private static final int DAYS_AHEAD = 120;
  // "As from" a day this close is not the one of next year.
  private static final int DAYS_PAST = 14;
  private static final int YEARS_SEARCHED = 7;

  static CalendarDay of(Calendar calendar, YearChoice year, int month, int day) {
    return new CalendarDay(calendar, year, month, day, Direction.NONE, Optional.empty());
  }

  CalendarDay with(Direction other) {
    return new CalendarDay(calendar, year, month, day, other, weekday);
  }

  CalendarDay on(DayOfWeek other) {
    return new CalendarDay(calendar, year, month, day, direction, Optional.of(other));
  }

  CalendarDay onDay(int other) {
    return new CalendarDay(calendar, year, month, other, direction, Optional.empty());
  }

  /**
   * This day in the year of {@code date}, eight digits, if it is open and of that month and day.
   */
  CalendarDay knownAs(int date) {
    LocalDate known = LocalDate.parse(Integer.toString(date), DateTimeFormatter.BASIC_ISO_DATE);
    boolean same =
        calendar == Calendar.GREGORIAN
            && month == known.getMonthValue()
            && day == known.getDayOfMonth();
    return same && isOpen() ? of(calendar, YearChoice.of(known.getYear()), month, day) : this;
  }

  /** Whether neither a year, an adjective nor a weekday goes with it. */
  boolean isOpen() {
    return year.isOpen() && direction == Direction.NONE && weekday.isEmpty();
  }

  @Override
  public boolean isAbsolute() {
    return year.isAbsolute();
  }

  @Override
  public Optional<Interval> resolve(Reference reference) {
    OptionalInt known = year.in(calendar, reference);
    if (known.isPresent()) {
      return calendar.date(known.getAsInt(), month, day).map(Interval::day);
    }
    if (!year.isOpen()) {
      return Optional.empty();
    }
    return reference.day().flatMap(today -> nearest(today, reference.outlook())).map(Interval::day);
  }

  private Optional<LocalDate> nearest(LocalDate today, Outlook outlook) {
    Optional<LocalDate> usual =
        switch (direction) {
          case PAST -> last(today);
          case FUTURE -> next(today.plusDays(1));
          case CURRENT -> calendar.date(calendar.yearOf(today), month, day);
          case NONE -> undirected(today, outlook);
        };
    return usual.filter(this::fitsWeekday).or(() -> lastOnWeekday(today)).or(() -> usual);
  }

  private Optional<LocalDate> undirected(LocalDate today, Outlook outlook) {
    return switch (outlook) {
      case PAST -> last(today);
      case FUTURE ->
          last(today)
              .filter(day -> !day.isBefore(today.minusDays(DAYS_PAST)))
              .or(() -> next(today));
      case USUAL ->
          next(today).filter(day -> !day.isAfter(today.plusDays(DAYS_AHEAD))).or(() -> last(today));
    };
  }

  private boolean fitsWeekday(LocalDate date) {
    return weekday.isEmpty() || weekday.get() == date.getDayOfWeek();
  }

  private Optional<LocalDate> lastOnWeekday(LocalDate today) {
    int thisYear = calendar.yearOf(today);
    for (int y = thisYear; y > thisYear - YEARS_SEARCHED; y--) {
      Optional<LocalDate> date = calendar.date(y, month, day).filter(this::fitsWeekday);
      if (date.isPresent() && !date.get().isAfter(today)) {
        return date;
      }
    }
    return Optional.empty();
  }

  // Not every year has the day: 29 February, the 30th of a Hijri month.
  private Optional<LocalDate> last(LocalDate today) {
    for (int y = calendar.yearOf(today), tries = 0; tries < YEARS_SEARCHED; y--, tries++) {
      Optional<LocalDate> date = calendar.date(y, month, day);
      if (date.isPresent() && !date.get().isAfter(today)) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> next(LocalDate from) {
    for (int y = calendar.yearOf(from), tries = 0; tries < YEARS_SEARCHED; y++, tries++) {
      Optional<LocalDate> date = calendar.date(y, month, day);
      if (date.isPresent() && !date.get().isBefore(from)) {
        return date;
      }
    }
    return Optional.empty();
  }
}
