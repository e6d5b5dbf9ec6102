package org.waqai.time;

import java.util.Optional;

/** A week, month or year by its distance from the running one: the last one is -1. */
record RelativePeriod(Unit unit, int offset) implements TimeExpression {

  @Override
  public Optional<Interval> resolve(Reference reference) {
    return reference.day().flatMap(today -> unit.around(unit.add(today, offset)));
  }
}
