package org.waqai.time;

import java.time.LocalDate;
import org.waqai.schemas.TimePrecision;
import org.waqai.text.CharSpan;

/**
 * A time expression and the days it stands for.
 *
 * @param span in the text that was given
 * @param start the first day
 * @param end the last day, inclusive
 */
public record TimeMention(CharSpan span, LocalDate start, LocalDate end, TimePrecision precision) {}
