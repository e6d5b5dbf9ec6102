package org.waqai.time;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * How an expression tells its year: by number, by its distance from the running year, or not.
 *
 * @param number the year, in the expression's calendar
 * @param offset 0 for the running year, -1 for the last one
 */
record YearChoice(OptionalInt number, OptionalInt offset) {
  static final YearChoice OPEN = new YearChoice(OptionalInt.empty(), OptionalInt.empty());

  static YearChoice of(int year) {
    return new YearChoice(OptionalInt.of(year), OptionalInt.empty());
  }

  static YearChoice relative(int offset) {
    return new YearChoice(OptionalInt.empty(), OptionalInt.of(offset));
  }

  boolean isOpen() {
    return number.isEmpty() && offset.isEmpty();
  }

  boolean isAbsolute() {
    return number.isPresent();
  }

  /** The year in {@code calendar}; empty where it is open or relative to an unknown day. */
  OptionalInt in(Calendar calendar, Reference reference) {
    if (number.isPresent() || offset.isEmpty() || reference.day().isEmpty()) {
      return number;
    }
    LocalDate day = reference.day().get();
    return OptionalInt.of(calendar.yearOf(day) + offset.getAsInt());
  }
}
