package org.waqai.time;

import java.util.Optional;

/** So many units before the publication; a count of weeks leads to a day: "a week after". */
record UnitsEarlier(Unit unit, int count) implements TimeExpression {

  @Override
  public Optional<Interval> resolve(Reference reference) {
    return unit == Unit.WEEK
        ? reference.day().map(today -> Interval.day(unit.add(today, -count)))
        : new UnitsAgo(unit, count).resolve(reference);
  }
}
