package org.waqai.time;

import java.util.Optional;
import org.waqai.time.Reference.Outlook;

/** The last so many units up to the publication; none where the clause speaks of the future. */
record PastPeriod(Unit unit, int count) implements TimeExpression {

  @Override
  public Optional<Interval> resolve(Reference reference) {
    return reference.outlook() == Outlook.FUTURE
        ? Optional.empty()
        : new RollingPeriod(unit, count).resolve(reference);
  }
}
