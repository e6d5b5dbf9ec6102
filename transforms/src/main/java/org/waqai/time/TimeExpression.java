package org.waqai.time;

import java.time.LocalDate;
import java.util.Optional;

/** The meaning of a time expression, apart from its words. */
interface TimeExpression {

  /** The days it stands for; empty where they cannot be told from the reference. */
  Optional<Interval> resolve(Reference reference);

  /** Whether it needs no reference: it names its year. */
  default boolean isAbsolute() {
    return false;
  }

  /** Its last day when it closes a range. */
  default Optional<LocalDate> closing(Reference reference) {
    return resolve(reference).map(Interval::end);
  }

  /** Its first day when it opens a range. */
  default Optional<LocalDate> opening(Reference reference) {
    return resolve(reference).map(Interval::start);
  }
}
