package org.waqai.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression is resolved against.
 *
 * @param day the day of publication, empty where it is not known
 * @param outlook where a date without a year and a weekday without more are looked for
 */
record Reference(Optional<LocalDate> day, Outlook outlook) {

  enum Outlook {
    /** The past, but for a day and month that lie just ahead: how news is written. */
    USUAL,
    /** Only up to the day itself. */
    PAST,
    /** From the day itself on: the clause speaks of what is planned. */
    FUTURE
  }

  Reference withOutlook(Outlook other) {
    return new Reference(day, other);
  }

  static Reference of(LocalDate day, Outlook outlook) {
    return new Reference(Optional.of(day), outlook);
  }
}
