package org.waqai.time;

import java.time.LocalDate;
import java.util.Optional;
import org.waqai.time.Reference.Outlook;

/**
 * From the start of one time to the end of another; what one leaves open it takes from the other.
 */
record Between(TimeExpression from, TimeExpression to) implements TimeExpression {

  @Override
  public boolean isAbsolute() {
    return from.isAbsolute() || to.isAbsolute();
  }

  @Override
  public Optional<Interval> resolve(Reference reference) {
    boolean forwards = to instanceof WeekdayDate || (from.isAbsolute() && !to.isAbsolute());
    return (forwards ? forwards(reference) : backwards(reference))
        .filter(Interval::isForward)
        .filter(interval -> isAbsolute() || isShort(interval));
  }

  // Without a year on either side the two are near each other, or have been misunderstood.
  private static boolean isShort(Interval interval) {
    return !interval.end().isAfter(interval.start().plusYears(1));
  }

  private Optional<Interval> forwards(Reference reference) {
    return from.opening(reference)
        .flatMap(start -> closing(reference, start).map(end -> Interval.range(start, end)));
  }

  private Optional<Interval> backwards(Reference reference) {
    return to.closing(reference)
        .flatMap(end -> opening(reference, end).map(start -> Interval.range(start, end)));
  }

  private Optional<LocalDate> closing(Reference reference, LocalDate start) {
    // "Until today" is until the publication, whenever it began.
    return to.closing(to instanceof RelativeDay ? reference : Reference.of(start, Outlook.FUTURE));
  }

  private Optional<LocalDate> opening(Reference reference, LocalDate end) {
    // Relative words keep their own reference: "from yesterday to 5 May".
    boolean takesYear =
        from instanceof CalendarDay || from instanceof CalendarMonth || to.isAbsolute();
    return from.opening(takesYear ? Reference.of(end, Outlook.PAST) : reference);
  }
}
