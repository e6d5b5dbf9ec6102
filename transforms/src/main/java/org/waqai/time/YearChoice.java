package org.waqai.time;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * How an expression tells its year: by number, by its distance from the running year, or not.
 *
 * @param number the year, in the expression's calendar
 * @param offset 0 for the running year, -1 for the last one
 * @param isOpen whether nothing is said of the year, so that the nearest one is meant
 */
record YearChoice(OptionalInt number, OptionalInt offset, boolean isOpen) {
  static final YearChoice OPEN = new YearChoice(OptionalInt.empty(), OptionalInt.empty(), true);

  /** A year that another sentence tells: من العام نفسه. */
  static final YearChoice ELSEWHERE =
      new YearChoice(OptionalInt.empty(), OptionalInt.empty(), false);

  static YearChoice of(int year) {
    return new YearChoice(OptionalInt.of(year), OptionalInt.empty(), false);
  }

  static YearChoice relative(int offset) {
    return new YearChoice(OptionalInt.empty(), OptionalInt.of(offset), false);
  }

  boolean isAbsolute() {
    return number.isPresent();
  }

  /** The year in {@code calendar}; empty where it is not told or relative to an unknown day. */
  OptionalInt in(Calendar calendar, Reference reference) {
    if (offset.isEmpty() || reference.day().isEmpty()) {
      return number;
    }
    LocalDate day = reference.day().get();
    return OptionalInt.of(calendar.yearOf(day) + offset.getAsInt());
  }
}
