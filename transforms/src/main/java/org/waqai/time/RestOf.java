package org.waqai.time;

import java.util.Optional;

/** From the publication to the end of a period that still runs. */
record RestOf(TimeExpression whole) implements TimeExpression {

  @Override
  public Optional<Interval> resolve(Reference reference) {
    return reference
        .day()
        .flatMap(
            today ->
                whole
                    .resolve(reference)
                    .filter(period -> period.contains(today))
                    .map(period -> Interval.range(today, period.end())));
  }
}
