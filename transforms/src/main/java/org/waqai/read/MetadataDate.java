package org.waqai.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date forms of page metadata. What is in none of them is passed over: it is no statement. */
final class MetadataDate {
  /** Year first, as in ISO 8601 and its lax relatives; a time of day may follow. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})(?!\\d).*", Pattern.DOTALL);

  private MetadataDate() {}

  /** The day as written, in whichever time zone that is. */
  static Optional<LocalDate> parse(String written) {
    String date = written.strip();
    Matcher matcher = YEAR_FIRST.matcher(date);
    try {
      return Optional.of(
          matcher.matches()
              ? LocalDate.of(number(matcher, 1), number(matcher, 3), number(matcher, 4))
              : LocalDate.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
