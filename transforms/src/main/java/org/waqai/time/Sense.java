package org.waqai.time;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a word can be in a time expression; the names of the senses in seeds/time are these. */
enum Sense {
  UNIT_ONE,
  UNIT_TWO,
  UNIT_MANY,
  UNIT_HEADS,
  WEEKDAY,
  RELATIVE_DAY,
  DAY_PART,
  LEAD,
  EARLIER,
  LATER,
  IN,
  KNOWN_DAY,
  PLACE_HEAD,
  IN_THE_NIGHT,
  TONIGHT,
  PART_OF_TODAY,
  PAST,
  CURRENT,
  FUTURE,
  THIS,
  NOW,
  PORTION,
  HALF,
  QUARTER,
  SEASON,
  DECADE,
  AGE,
  CENTURY_PAST,
  SINCE,
  AGO,
  AFTER,
  ONLY,
  WITHIN,
  LASTING,
  DURING,
  PREPOSITION,
  FROM,
  TO,
  BETWEEN,
  OF,
  APPROXIMATELY,
  CORRESPONDING,
  HIJRI_ERA,
  GREGORIAN_ERA,
  UNIT,
  TEN,
  TENS,
  HUNDRED,
  ORDINAL,
  ORDINAL_TENS,
  LAST,
  FUTURE_CUE,
  NOT_BEFORE_TODAY,
  NOT_AFTER_TODAY,
  NOT_BEFORE_GENERAL,
  NOT_AFTER_WEEKDAY,
  RECURRING,
  NAME_HEAD,
  NUMBER_LABEL,
  AFTER_YEAR,
  PUBLISHED,
  CUE_STOP,
  RELATIVE_PRONOUN,
  BEFORE_PERIOD,
  OTHER_YEAR,
  /** A name that begins with a word of time: it only keeps that word from being read. */
  NAME,
  THOUSAND,
  HUNDREDS;

  /** The sense that seed files write as {@code name}, such as {@code day-part}. */
  static Optional<Sense> named(String name) {
    return Arrays.stream(values()).filter(sense -> sense.seedName().equals(name)).findFirst();
  }

  private String seedName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
