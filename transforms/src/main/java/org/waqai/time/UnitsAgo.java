package org.waqai.time;

import java.util.Optional;

/** So many units before the publication, as exact as the unit: "two months ago" is a month. */
record UnitsAgo(Unit unit, int count) implements TimeExpression {

  @Override
  public Optional<Interval> resolve(Reference reference) {
    return reference.day().flatMap(today -> unit.around(unit.add(today, -count)));
  }
}
