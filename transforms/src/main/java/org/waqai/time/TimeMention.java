package org.waqai.time;

import java.time.LocalDate;
import java.util.Optional;
import org.waqai.schemas.TimePrecision;
import org.waqai.text.CharSpan;

/**
 * A time expression and the days it stands for.
 *
 * @param span in the text that was given
 * @param start the first day
 * @param end the last day, inclusive
 * @param opening of a time that runs from another one on, that one: "since the coup in May"
 */
public record TimeMention(
    CharSpan span,
    LocalDate start,
    LocalDate end,
    TimePrecision precision,
    Optional<TimeMention> opening) {

  /** A time that does not run from another one on. */
  public TimeMention(CharSpan span, LocalDate start, LocalDate end, TimePrecision precision) {
    this(span, start, end, precision, Optional.empty());
  }
}
