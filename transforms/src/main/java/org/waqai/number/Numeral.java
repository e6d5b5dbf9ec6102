package org.waqai.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number written in digits. Groups of three digits are thousands whichever separator is used; one
 * separator before any other count of digits is a decimal point.
 */
record Numeral(double value) {
  private static final Pattern PLAIN = Pattern.compile("[0-9]{1,15}");
  private static final Pattern GROUPED =
      Pattern.compile("[0-9]{1,3}(?:([.,\u066C])[0-9]{3})(?:\\1[0-9]{3}){0,3}");
  private static final Pattern DECIMAL = Pattern.compile("([0-9]{1,9})[.,\u066B]([0-9]{1,6})");

  static Optional<Numeral> of(String digits) {
    if (PLAIN.matcher(digits).matches()) {
      return Optional.of(new Numeral(Long.parseLong(digits)));
    }
    if (GROUPED.matcher(digits).matches()) {
      return Optional.of(new Numeral(Long.parseLong(digits.replaceAll("[^0-9]", ""))));
    }
    Matcher decimal = DECIMAL.matcher(digits);
    return decimal.matches()
        ? Optional.of(new Numeral(Double.parseDouble(decimal.group(1) + "." + decimal.group(2))))
        : Optional.empty();
  }

  boolean isWhole() {
    return value == Math.rint(value);
  }
}
