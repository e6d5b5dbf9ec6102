package org.waqai.time;

import java.util.Optional;

/** From the start of a time up to the publication. */
record Since(TimeExpression opening) implements TimeExpression {

  @Override
  public Optional<Interval> resolve(Reference reference) {
    return reference
        .day()
        .flatMap(today -> opening.opening(reference).map(start -> Interval.range(start, today)))
        .filter(Interval::isForward);
  }
}
