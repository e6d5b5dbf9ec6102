package org.waqai.time;

import java.util.Optional;

/** The night before the publication, which belongs to both days. */
record LastNight() implements TimeExpression {

  @Override
  public Optional<Interval> resolve(Reference reference) {
    return reference.day().map(today -> Interval.range(today.minusDays(1), today));
  }
}
