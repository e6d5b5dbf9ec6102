package org.waqai.time;

import java.time.LocalDate;
import java.util.Optional;

/** The last so many units up to the publication, or the next ones from it when negative. */
record RollingPeriod(Unit unit, int count) implements TimeExpression {

  @Override
  public Optional<Interval> resolve(Reference reference) {
    return reference.day().map(this::around);
  }

  private Interval around(LocalDate today) {
    LocalDate other = unit.add(today, -count);
    return count >= 0 ? Interval.range(other, today) : Interval.range(today, other);
  }
}
