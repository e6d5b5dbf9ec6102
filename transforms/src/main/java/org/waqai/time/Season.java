package org.waqai.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A season of a year, by whole months: spring is March to May, winter December of the year and the
 * two months after.
 *
 * @param number from 1 for spring to 4 for winter
 */
record Season(int number, YearChoice year, Direction direction) implements TimeExpression {
  private static final int MONTHS = 3;

  @Override
  public boolean isAbsolute() {
    return year.isAbsolute();
  }

  @Override
  public Optional<Interval> resolve(Reference reference) {
    OptionalInt known = year.in(Calendar.GREGORIAN, reference);
    if (known.isPresent()) {
      return Optional.of(upToNow(in(known.getAsInt()), reference));
    }
    return year.isOpen() ? reference.day().flatMap(this::nearest) : Optional.empty();
  }

  private Optional<Interval> nearest(LocalDate today) {
    Interval current = in(today.getYear());
    return switch (direction) {
      case PAST -> Optional.of(current.end().isBefore(today) ? current : in(today.getYear() - 1));
      case FUTURE ->
          Optional.of(current.start().isAfter(today) ? current : in(today.getYear() + 1));
      case CURRENT -> Optional.of(upTo(current, today));
      case NONE -> Optional.empty();
    };
  }

  /** A running season ends for now with the publication. */
  private static Interval upToNow(Interval season, Reference reference) {
    return reference.day().map(today -> upTo(season, today)).orElse(season);
  }

  private static Interval upTo(Interval season, LocalDate today) {
    return season.contains(today) ? Interval.range(season.start(), today) : season;
  }

  private Interval in(int knownYear) {
    LocalDate start = LocalDate.of(knownYear, number * MONTHS, 1);
    return Interval.range(start, start.plusMonths(MONTHS).minusDays(1));
  }
}
