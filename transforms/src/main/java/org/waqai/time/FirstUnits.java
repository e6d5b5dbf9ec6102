package org.waqai.time;

import java.util.Optional;

/** The first so many units of a period. */
record FirstUnits(Unit unit, int count, TimeExpression whole) implements TimeExpression {

  @Override
  public boolean isAbsolute() {
    return whole.isAbsolute();
  }

  @Override
  public Optional<Interval> resolve(Reference reference) {
    return whole
        .resolve(reference)
        .map(
            interval ->
                Interval.range(interval.start(), unit.add(interval.start(), count).minusDays(1)));
  }
}
