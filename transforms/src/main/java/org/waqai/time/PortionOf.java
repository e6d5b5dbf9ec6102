package org.waqai.time;

import java.time.LocalDate;
import java.util.Optional;

/** The beginning, a half, the end … of a period. */
record PortionOf(Portion portion, TimeExpression whole) implements TimeExpression {

  @Override
  public boolean isAbsolute() {
    return whole.isAbsolute();
  }

  @Override
  public Optional<Interval> resolve(Reference reference) {
    return whole.resolve(reference).flatMap(portion::of);
  }

  @Override
  public Optional<LocalDate> opening(Reference reference) {
    return limit(reference).or(() -> resolve(reference).map(Interval::start));
  }

  @Override
  public Optional<LocalDate> closing(Reference reference) {
    return limit(reference).or(() -> resolve(reference).map(Interval::end));
  }

  private Optional<LocalDate> limit(Reference reference) {
    return whole.resolve(reference).flatMap(portion::limit);
  }
}
