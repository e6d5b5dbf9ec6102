package org.waqai.time;

import java.time.LocalDate;
import java.util.Optional;

/** Ten years of the twentieth century, by its first year. */
record Decade(int firstYear) implements TimeExpression {

  @Override
  public boolean isAbsolute() {
    return true;
  }

  @Override
  public Optional<Interval> resolve(Reference reference) {
    return Optional.of(
        Interval.range(LocalDate.of(firstYear, 1, 1), LocalDate.of(firstYear + 9, 12, 31)));
  }
}
